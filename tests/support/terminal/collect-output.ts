import type { Readable } from 'node:stream';

/** What has ended. */
export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What runs, as it is seen from outside. */
export interface Watched {
  readonly ended: Promise<Ended>;
  /** Waits until standard output and standard error together hold a text; rejects when it ends without. */
  shows(text: string): Promise<void>;
}

/** Collects what something writes that runs, and has written all, when `code` is there. */
export function collectOutput(
  { stdout, stderr }: { readonly stdout: Readable; readonly stderr: Readable },
  code: Promise<number | null>,
): Watched {
  const written = { stdout: '', stderr: '' };
  const watchers = new Set<() => void>();
  const changed = (): void => watchers.forEach((watcher) => watcher());
  stdout.on('data', (piece: Buffer) => ((written.stdout += piece.toString()), changed()));
  stderr.on('data', (piece: Buffer) => ((written.stderr += piece.toString()), changed()));
  const ended = code.then((status) => ({ code: status, ...written }));
  return {
    ended,
    shows: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if ((written.stdout + written.stderr).includes(text)) resolve();
        };
        watchers.add(look);
        void ended.then(({ stdout: out, stderr: err }) =>
          reject(new Error(`it ended without showing ${text}:\n${out}${err}`)),
        );
        look();
      }),
  };
}

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const BINARY = fileURLToPath(new URL('../../../bin/dateline.js', import.meta.url));

/** A process that has ended. */
export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process that runs. */
export interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<Ended>;
  /** Waits until standard output and standard error together hold a text; rejects when it ends without. */
  shows(text: string): Promise<void>;
}

export interface DatelineOptions {
  /** Where it runs: its articles are in `articles`, its data in `data`. */
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The settings of a test: away from the network and from the settings of whoever runs it. */
export const environmentOf = (environment: DatelineOptions['environment']): Readonly<Record<string, string>> => ({
  ARTICLES_DIR: 'articles',
  EMBEDDING_MODEL: './no-model',
  READER_MODEL: 'off',
  MODEL_HOST: 'http://127.0.0.1:9',
  ...environment,
});

/** Starts `dateline` as a user would: a process of its own. */
export function startDateline(words: readonly string[], { folder, environment = {} }: DatelineOptions): Running {
  const child = spawn(process.execPath, [BINARY, ...words], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...environmentOf(environment) },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stdout = '';
  let stderr = '';
  const watchers = new Set<() => void>();
  const changed = (): void => watchers.forEach((watcher) => watcher());
  child.stdout.on('data', (piece: Buffer) => ((stdout += piece.toString()), changed()));
  child.stderr.on('data', (piece: Buffer) => ((stderr += piece.toString()), changed()));
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
  return {
    child,
    ended,
    shows: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if ((stdout + stderr).includes(text)) resolve();
        };
        watchers.add(look);
        void ended.then(() => reject(new Error(`it ended without showing ${text}:\n${stdout}${stderr}`)));
        look();
      }),
  };
}

/** Runs `dateline` to its end as a process, where the process is what is looked at. */
export function runProcess(
  words: readonly string[],
  options: DatelineOptions & { readonly input?: string },
): Promise<Ended> {
  const { child, ended } = startDateline(words, options);
  child.stdin.end(options.input ?? '');
  return ended;
}

import type { FolderChange, FolderChanges } from './folder-changes.ts';
import type { ListenLibrary } from './listen-to-folder.ts';
import { createListening, type Listening } from './listening.ts';
import { createSettlingFiles, type SettlingFiles } from './settling-files.ts';

export interface WatchOptions {
  /** Milliseconds between two looks at the whole folder, for what was not heard of. */
  readonly lookEveryMs: number;
  /** Called when `take` may tell something; again while it does. */
  readonly onChange?: () => void;
  /** Called once, where the folder cannot be watched: then every look is at all of it. */
  readonly onProblem?: (problem: string) => void;
  /** Milliseconds for which nothing may have happened to a file before it is taken as written; 500 unless given. */
  readonly settleMs?: number;
  /** What listens; chokidar unless given. */
  readonly library?: ListenLibrary;
}

export interface FolderWatch extends FolderChanges {
  /** Resolves when the folder is watched, or it turned out that it cannot be: then with why. */
  readonly started: Promise<string | null>;
  close(): Promise<void>;
}

/** How often it is looked whether files have settled, while some have not; and whether the folder is back that went. */
const TICK_MS = 200;
/** How often a folder that cannot be watched is looked at when nobody asks. */
const UNWATCHED_EVERY_MS = 60_000;
/** After what was taken could not be taken in; a question tries at once. */
const RETRY_MS = 5_000;
const BURST_MS = 1_000;
const MANY = 100;

/** What is known of the folder and was not told yet. */
interface Untold {
  isUnknown: boolean;
  /** When all of it was looked at last. */
  lookedAt: number;
  /** Until when nobody is called. */
  quietUntil: number;
  /** What was given back. */
  readonly files: Set<string>;
  readonly settling: SettlingFiles;
}

/** Watches a folder of articles. What is told is within about a second of a file's last write. */
export function watchFolder(folder: string, options: WatchOptions): FolderWatch {
  const { lookEveryMs, onChange, settleMs = 500 } = options;
  const settling = createSettlingFiles({ settleMs, burstMs: BURST_MS, many: MANY, now });
  const untold: Untold = { isUnknown: true, lookedAt: now(), quietUntil: 0, files: new Set(), settling };
  const { listening, started } = listen(folder, untold, options);
  const isDue = (): boolean => now() - untold.lookedAt >= (listening.isFailed() ? UNWATCHED_EVERY_MS : lookEveryMs);

  const timer = setInterval(() => {
    listening.resume();
    const isNews = settling.size() > 0 || untold.files.size > 0 || (untold.isUnknown && listening.isHeard()) || isDue();
    if (isNews && now() >= untold.quietUntil) onChange?.();
  }, TICK_MS);
  timer.unref();

  return {
    started,
    take: () => take(untold, { isHeard: listening.isHeard(), isDue: isDue() }),
    giveBack(change) {
      untold.quietUntil = now() + RETRY_MS;
      if (change.kind === 'unknown') untold.isUnknown = true;
      if (change.kind === 'files') for (const file of change.files) untold.files.add(file);
    },
    async close() {
      clearInterval(timer);
      await listening.end();
    },
  };
}

function listen(
  folder: string,
  untold: Untold,
  { onProblem, library }: WatchOptions,
): { readonly listening: Listening; readonly started: Promise<string | null> } {
  const waiting: ((problem: string | null) => void)[] = [];
  const started = new Promise<string | null>((done) => void waiting.push(done));
  const resolve = (problem: string | null): void => waiting.splice(0).forEach((done) => done(problem));
  const listening = createListening(
    folder,
    {
      ready() {
        // What came between the last look and now.
        untold.isUnknown = true;
        resolve(null);
      },
      file: (name) => untold.settling.touch(name),
      // A page may have taken it for its own.
      folder: (name) => void (untold.isUnknown ||= isPagePart(name)),
      gone: () => void (untold.isUnknown = true),
      failed(why) {
        onProblem?.(why);
        resolve(why);
      },
    },
    library,
  );
  return { listening, started };
}

function take(untold: Untold, { isHeard, isDue }: { isHeard: boolean; isDue: boolean }): FolderChange {
  for (const file of untold.settling.take()) untold.files.add(file);
  const files = [...untold.files].sort();
  untold.files.clear();
  if (untold.isUnknown || !isHeard || isDue) {
    untold.isUnknown = !isHeard;
    untold.lookedAt = now();
    return { kind: 'unknown' };
  }
  if (files.length === 0) return { kind: 'nothing' };
  return files.some((file) => file.split('/').slice(0, -1).some(isPagePart))
    ? { kind: 'unknown' }
    : { kind: 'files', files };
}

/** Whether a folder may hold the pictures and frames of a page beside it ("NAME_files"): only the whole folder tells. */
function isPagePart(name: string): boolean {
  return /[_.-]\p{L}{4,12}$/u.test(name);
}

/** Milliseconds; never goes back. */
function now(): number {
  return performance.now();
}

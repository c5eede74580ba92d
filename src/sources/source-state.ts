import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { takeFileLock, waitForFileLock } from '../database/file-lock.ts';

const word = z.string().nullable();
const itemState = z.object({
  /** As `SourceItem.stamp` was when it was read. */
  stamp: word,
  etag: word,
  lastModified: word,
  /** How often reading it has failed in a row. */
  failures: z.int(),
});
const sourceState = z.object({
  /** ISO times. */
  since: z.string(),
  checkedAt: word,
  nextAt: word,
  /** When something new or changed came last. */
  newAt: word,
  failures: z.int(),
  failingSince: word,
  problem: word,
  etag: word,
  lastModified: word,
  items: z.record(z.string(), itemState),
});
const file = z.object({ sources: z.record(z.string(), sourceState) });

/** What is remembered of an article that a source named. */
export type ItemState = Readonly<z.infer<typeof itemState>>;
/** What is remembered of a source from one round to the next. Losing it costs another look at everything. */
export type SourceState = Readonly<z.infer<typeof sourceState>>;

/** Of a source that was never asked. */
export function newState(now: Date): SourceState {
  return {
    since: now.toISOString(),
    checkedAt: null,
    nextAt: null,
    newAt: null,
    failures: 0,
    failingSince: null,
    problem: null,
    etag: null,
    lastModified: null,
    items: {},
  };
}

/** Where the states are kept, by the addresses of their sources. */
export interface StateFile {
  read(): ReadonlyMap<string, SourceState>;
  /** In place of what is kept of this source, at one stroke. */
  write(url: string, state: SourceState): Promise<void>;
  /** Removes what a process left behind that was killed at it. */
  clear(): void;
}

/** States in one file of the data folder. One that cannot be read is as if it were not there. */
export function stateFile(path: string): StateFile {
  const read = (): ReadonlyMap<string, SourceState> => {
    try {
      const parsed = file.safeParse(JSON.parse(readFileSync(path, 'utf8')));
      return new Map(Object.entries(parsed.data?.sources ?? {}));
    } catch {
      return new Map();
    }
  };
  const [part, lock] = [`${path}.part`, `${path}.lock`];
  return {
    read,
    async write(url, state) {
      mkdirSync(dirname(path), { recursive: true });
      // Another process may have learnt something of another source meanwhile.
      const release = await waitForFileLock(lock);
      try {
        const sources = Object.fromEntries(new Map(read()).set(url, state));
        writeFileSync(part, JSON.stringify({ sources }));
        renameSync(part, path);
      } finally {
        release();
      }
    },
    clear() {
      if (!existsSync(part)) return;
      const release = takeFileLock(lock);
      if (release === null) return;
      rmSync(part, { force: true });
      release();
    },
  };
}

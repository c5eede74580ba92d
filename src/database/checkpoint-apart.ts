import { existsSync, statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/**
 * Has what was written to a database moved from its log into its file, by a thread of its own. SQLite leaves that to a write,
 * which moves all of the log at once: the first after a copy of a whole database into place held a process up for a
 * quarter of a second at 185 MB. Where it fails, a write does it as ever. A short log is left to that.
 */
export async function checkpointApart(path: string): Promise<void> {
  const log = `${path}-wal`;
  if (!existsSync(log) || statSync(log).size < SHORT) return;
  // A thread begins with JavaScript whatever this process runs from, so it is the built file (`imports` of package.json).
  const thread = new Worker(new URL(import.meta.resolve('#checkpoint-thread')), { workerData: path, execArgv: [] });
  await new Promise<void>((resolve) => {
    thread.once('error', () => resolve());
    thread.once('exit', () => resolve());
  });
}

/** Bytes of a log that is moved in a few milliseconds: SQLite begins to at a thousand pages. */
const SHORT = 4_096_000;

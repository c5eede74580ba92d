import { setImmediate as others } from 'node:timers/promises';

/** How long the process may be held up, in milliseconds: far less than the 3 seconds in which Discord is acknowledged. */
const LONGEST_MS = 30;

/**
 * For work on thousands of articles: to be awaited after each, it lets everything else that waits have its turn whenever
 * the work has gone on for long.
 */
export function createPause(longestMs = LONGEST_MS): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestMs) return;
    await others();
    since = performance.now();
  };
}

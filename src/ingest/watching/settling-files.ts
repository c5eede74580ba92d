/** Files that something happened to, until nothing has for a while: then they are written to their end. */
export interface SettlingFiles {
  /** Something happened to a file. */
  touch(file: string): void;
  /** Those that have settled; they are forgotten. Empty while a burst goes on, so that it is one update. */
  take(): readonly string[];
  /** How many have not been taken. */
  size(): number;
}

export interface SettlingOptions {
  /** Milliseconds for which nothing may have happened to a file. */
  readonly settleMs: number;
  /** How long the first of a burst waits for its end, in milliseconds. */
  readonly burstMs: number;
  /** Files from which on a burst is waited for ten times as long, or longer the more there are: to take them in takes longer still. */
  readonly many: number;
  /** Milliseconds; never goes back. */
  readonly now: () => number;
}

/** Milliseconds a file that a large burst is waited for; to take one in takes three times as long. */
const WAITED_A_FILE = 10;

/** None yet. */
export function createSettlingFiles({ settleMs, burstMs, many, now }: SettlingOptions): SettlingFiles {
  const touched = new Map<string, number>();
  let [first, last] = [0, 0];
  return {
    touch(file) {
      last = now();
      if (touched.size === 0) first = last;
      touched.set(file, last);
    },
    take() {
      const waited = now() - first;
      const longest = touched.size < many ? burstMs : Math.max(burstMs * 10, touched.size * WAITED_A_FILE);
      const isOver = now() - last >= settleMs || waited >= longest;
      if (!isOver) return [];
      const settled = [...touched].flatMap(([file, at]) => (now() - at >= settleMs ? [file] : []));
      for (const file of settled) touched.delete(file);
      // What goes on being written begins a burst of its own.
      first = now();
      return settled.sort();
    },
    size: () => touched.size,
  };
}

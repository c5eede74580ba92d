export interface Turnstile {
  /** Runs the work as soon as fewer than the most allowed are running, in the order of arrival. */
  pass<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** Lets so many pieces of work run at once; the rest wait. How many may wait is for the caller to say. */
export function createTurnstile(atOnce: number): Turnstile {
  const waiting: (() => void)[] = [];
  let running = 0;
  return {
    async pass(work) {
      if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
      else running += 1;
      try {
        return await work();
      } finally {
        // The place is handed on, not given up: nobody who came later can slip in between.
        const next = waiting.shift();
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
}

/** Lines up work for something that does one piece at a time. Urgent work goes before all that is not. */
export interface WorkQueue<Work, Result> {
  /** The result of `work`, when its turn has come. Rejects as its run does, or with the error given to `rejectWaiting`. */
  add(work: Work, urgent: boolean): Promise<Result>;
  /** Rejects all that has not been begun. */
  rejectWaiting(error: Error): void;
}

interface Waiting<Work, Result> {
  readonly work: Work;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/** A queue in front of `run`, which is called again only when its last promise has settled. */
export function createWorkQueue<Work, Result>(run: (work: Work) => Promise<Result>): WorkQueue<Work, Result> {
  const urgentLine: Waiting<Work, Result>[] = [];
  const ordinaryLine: Waiting<Work, Result>[] = [];
  let running = false;

  return {
    add: (work, urgent) =>
      new Promise((resolve, reject) => {
        (urgent ? urgentLine : ordinaryLine).push({ work, resolve, reject });
        if (!running) void runAll();
      }),
    rejectWaiting(error) {
      for (const waiting of [...urgentLine.splice(0), ...ordinaryLine.splice(0)]) waiting.reject(error);
    },
  };

  async function runAll(): Promise<void> {
    running = true;
    for (let next = take(); next !== undefined; next = take()) {
      try {
        next.resolve(await run(next.work));
      } catch (error) {
        next.reject(error);
      }
    }
    running = false;
  }

  function take(): Waiting<Work, Result> | undefined {
    return urgentLine.shift() ?? ordinaryLine.shift();
  }
}

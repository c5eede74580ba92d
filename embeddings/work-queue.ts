import type { Work, WorkResult } from './worker-messages.ts';

/** Lines up work for something that does one piece at a time. Urgent work goes before all that is not. */
export interface WorkQueue {
  /** The result of `work`, when its turn has come. Rejects as its run does, or with the error given to `rejectWaiting`. */
  add(work: Work, urgent: boolean): Promise<WorkResult>;
  /** Rejects all that has not been begun. */
  rejectWaiting(error: Error): void;
}

interface Waiting {
  readonly work: Work;
  resolve(result: WorkResult): void;
  reject(error: unknown): void;
}

/** A queue in front of `run`, which is called again only when its last promise has settled. */
export function createWorkQueue(run: (work: Work) => Promise<WorkResult>): WorkQueue {
  const urgentLine: Waiting[] = [];
  const ordinaryLine: Waiting[] = [];
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

  function take(): Waiting | undefined {
    return urgentLine.shift() ?? ordinaryLine.shift();
  }
}

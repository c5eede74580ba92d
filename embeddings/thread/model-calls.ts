import { availableParallelism } from 'node:os';
import { AppError } from '../../src/errors.ts';
import type { Logger } from '../../src/log.ts';
import type { ModelWording } from '../files/model-kind.ts';
import { closedError, createModelThread } from './model-thread.ts';
import { startModelWorker, type StartModelWorker } from './start-model-worker.ts';
import { createWorkQueue } from './work-queue.ts';
import type { ModelThreadSettings, Work, WorkResult } from './worker-messages.ts';

/** Calls that may be open at once: far more than askers cause, few enough to stay within memory. */
const MOST_CALLS = 256;
/** More threads than these gain little on texts as short as passages. */
const MOST_THREADS = 4;

export interface ModelCallsOptions {
  readonly settings: ModelThreadSettings;
  readonly wording: ModelWording;
  readonly log: Logger;
  /** Calls that may be open at once; one more is refused as `busy`. */
  readonly mostCalls?: number | undefined;
  readonly startWorker?: StartModelWorker | undefined;
}

/** What any model that runs in a thread of its own does with those who call it. */
export interface ModelCalls {
  /** Makes one call, which may bring several pieces of work. @throws {AppError} `busy` when too many are open. */
  call<Result>(make: () => Promise<Result>): Promise<Result>;
  /** One piece of work of a call; urgent ones go before all that are not. @throws {AppError} `model-unavailable`. */
  work(work: Work, urgent: boolean): Promise<WorkResult>;
  /** Ends the thread; what waits is rejected. */
  close(): Promise<void>;
}

/** Starts the thread. Loading begins here and nobody waits for it: a model that cannot be loaded rejects the first work. */
export function createModelCalls(options: ModelCallsOptions): ModelCalls {
  const { settings, wording, log, mostCalls = MOST_CALLS, startWorker = startModelWorker } = options;
  const thread = createModelThread({
    settings,
    wording,
    log,
    startWorker,
    onCrash: (error) => queue.rejectWaiting(error),
  });
  const queue = createWorkQueue((work: Work) => thread.run(work));
  let openCalls = 0;

  return {
    async call(make) {
      if (openCalls >= mostCalls) {
        throw new AppError('busy', `${openCalls} calls are waiting for the ${wording.label}: try again in a moment.`);
      }
      openCalls += 1;
      try {
        return await make();
      } finally {
        openCalls -= 1;
      }
    },
    work: (work, urgent) => queue.add(work, urgent),
    async close() {
      queue.rejectWaiting(closedError(wording));
      await thread.close();
    },
  };
}

/**
 * Threads that a run may use. Work that goes on beside others leaves one core for the process; where somebody waits for
 * an answer, the process mostly waits too.
 */
export function threadsToUse(work: 'beside' | 'awaited'): number {
  const cores = availableParallelism();
  return Math.max(1, Math.min(MOST_THREADS, work === 'awaited' ? cores : cores - 1));
}

import { Worker } from 'node:worker_threads';
import type { FromThread, ModelThreadSettings, ThreadStart, ToThread } from './worker-messages.ts';

/** What is used of the thread that holds a model: a whole one, or one model's part of one that holds several. */
export interface ModelHolder {
  on(event: 'message', listener: (message: FromThread) => void): unknown;
  /** Told what ends it. */
  on(event: 'error', listener: (error: Error) => void): unknown;
  /** Told when it has ended. */
  on(event: 'exit', listener: (code: number) => void): unknown;
  postMessage(message: ToThread, transferred: readonly []): void;
  /** Keeps the process alive, as it does until it is told `unref`. */
  ref(): void;
  unref(): void;
  /** Ends it where it stands. */
  terminate(): Promise<unknown>;
}

/** Starts what loads a model and then speaks `worker-messages.ts`. */
export type StartModelWorker = (settings: ModelThreadSettings) => ModelHolder;

/** A thread for one model. */
export function startModelWorker(settings: ModelThreadSettings): Worker {
  return startThread(settings);
}

/** A thread that holds models. */
export function startThread(start: ThreadStart): Worker {
  // A thread begins with JavaScript whatever this process runs from, so it is the built file (`imports` of package.json),
  // and flags of this process (a test runner's, a loader's) are not for it.
  return new Worker(new URL(import.meta.resolve('#model-thread')), { workerData: start, execArgv: [] });
}

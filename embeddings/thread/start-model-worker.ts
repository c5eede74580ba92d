import { Worker } from 'node:worker_threads';
import type { ModelThreadSettings } from './worker-messages.ts';

/** Starts a thread that loads the model and then speaks `worker-messages.ts`. */
export function startModelWorker(settings: ModelThreadSettings): Worker {
  // A thread begins with JavaScript whatever this process runs from, so it is the built file (`imports` of package.json),
  // and flags of this process (a test runner's, a loader's) are not for it.
  return new Worker(new URL(import.meta.resolve('#model-thread')), { workerData: settings, execArgv: [] });
}

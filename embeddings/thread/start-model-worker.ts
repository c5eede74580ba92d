import { Worker } from 'node:worker_threads';
import type { ModelThreadSettings } from './worker-messages.ts';

/** Starts a thread that loads the model and then speaks `worker-messages.ts`. */
export function startModelWorker(settings: ModelThreadSettings): Worker {
  // Flags of this process (a test runner's, a loader's) are not for the thread: start-worker.js brings all it needs.
  return new Worker(new URL('../worker/start-worker.js', import.meta.url), { workerData: settings, execArgv: [] });
}

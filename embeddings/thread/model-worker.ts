import type { AppError } from '../../src/errors.ts';
import type { ModelHolder } from './start-model-worker.ts';
import type { FromThread, ToThread, Work, WorkResult } from './worker-messages.ts';

/** What the thread gets to end a run and free the model, before it is stopped where it stands. */
const CLOSE_LIMIT_MS = 5_000;

export interface ModelWorkerOptions {
  /** Just started. */
  readonly worker: ModelHolder;
  /** Called when the model is in memory. */
  readonly onReady: (loadMs: number) => void;
  /** Called when the thread has ended, asked to or not; makes the error that work in it is rejected with. */
  readonly onEnd: (cause: unknown) => AppError;
}

/** One thread from its start to its end. It keeps the process alive only while there is work in it. */
export interface ModelWorker {
  /** Does one piece of work; the caller waits for it before bringing the next. */
  run(work: Work): Promise<WorkResult>;
  /** Frees the model and ends the thread; work in it is rejected. */
  close(): Promise<void>;
}

interface Pending {
  resolve(result: WorkResult): void;
  reject(error: AppError): void;
}

/** @see ModelWorker */
export function createModelWorker({ worker, onReady, onEnd }: ModelWorkerOptions): ModelWorker {
  let pending: Pending | null = null;
  let cause: unknown = null;
  worker.on('message', received);
  // After the listener, which would make the thread count again.
  worker.unref();
  worker.on('error', (error) => {
    cause = error;
  });
  const ended = new Promise<void>((resolve) => {
    worker.on('exit', (code) => {
      const error = onEnd(cause ?? new Error(`exit code ${code}`));
      take()?.reject(error);
      resolve();
    });
  });

  return {
    run: (work) =>
      new Promise((resolve, reject) => {
        pending = { resolve, reject };
        worker.ref();
        send(work);
      }),
    async close() {
      worker.ref();
      send({ kind: 'close' });
      const timer = setTimeout(() => void worker.terminate(), CLOSE_LIMIT_MS);
      await ended;
      clearTimeout(timer);
    },
  };

  function received(message: FromThread): void {
    if (message.kind === 'ready') return onReady(message.loadMs);
    worker.unref();
    take()?.resolve(message);
  }

  function take(): Pending | null {
    const taken = pending;
    pending = null;
    return taken;
  }

  function send(message: ToThread): void {
    worker.postMessage(message, []);
  }
}

import { AppError, messageOf } from '../../src/errors.ts';
import type { Logger } from '../../src/log.ts';
import type { ModelWording } from '../files/model-kind.ts';
import { createModelWorker, type ModelWorker } from './model-worker.ts';
import type { StartModelWorker } from './start-model-worker.ts';
import type { ModelThreadSettings, Work, WorkResult } from './worker-messages.ts';

/** Threads that may die in a row before it is clear that the next one will too. */
const MOST_FAILURES = 3;

export interface ModelThreadOptions {
  readonly settings: ModelThreadSettings;
  readonly wording: ModelWording;
  readonly log: Logger;
  readonly startWorker: StartModelWorker;
  /** Called when the thread ended without being asked to. */
  readonly onCrash: (error: AppError) => void;
}

/** The thread that holds the model: started at once, and again by the first work after it died. */
export interface ModelThread {
  /**
   * Does one piece of work; the caller waits for it before bringing the next.
   * @throws {AppError} `model-unavailable` when the model cannot be loaded, its thread ends meanwhile, or it is closed.
   */
  run(work: Work): Promise<WorkResult>;
  /** Frees the model and ends the thread. Work in it is rejected. */
  close(): Promise<void>;
}

/** @see ModelThread */
export function createModelThread({ settings, wording, log, startWorker, onCrash }: ModelThreadOptions): ModelThread {
  let failures = 0;
  let closed = false;
  let current: ModelWorker | null = launch();

  return {
    async run(work) {
      if (closed) throw closedError(wording);
      if (failures >= MOST_FAILURES) throw unavailable(`its thread ended ${failures} times in a row`);
      current ??= launch();
      const result = await current.run(work);
      failures = 0;
      return result;
    },
    async close() {
      closed = true;
      await current?.close();
    },
  };

  function launch(): ModelWorker {
    return createModelWorker({
      worker: startWorker(settings),
      onReady: (ms) => log.debug(`${wording.label} loaded`, { folder: settings.folder, ms }),
      onEnd: ended,
    });
  }

  function ended(cause: unknown): AppError {
    current = null;
    if (closed) return closedError(wording);
    failures += 1;
    log.warn(`the thread of the ${wording.label} ended`, { cause: messageOf(cause), times: failures });
    const error = unavailable(messageOf(cause), cause);
    onCrash(error);
    return error;
  }

  function unavailable(reason: string, cause?: unknown): AppError {
    return new AppError(
      'model-unavailable',
      `The ${wording.label} in ${settings.folder} stopped: ${reason}. See \`dateline doctor\`. ${wording.without}`,
      { cause },
    );
  }
}

/** What work is rejected with that comes, or is not done, when the model is closed. */
export function closedError({ label }: ModelWording): AppError {
  return new AppError('model-unavailable', `The ${label} has been closed.`);
}

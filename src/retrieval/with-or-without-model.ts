import { AppError, type ErrorCode } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Retrieval } from './retrieve.ts';

const MODEL_FAILURES: ReadonlySet<ErrorCode> = new Set(['text-too-long', 'busy', 'model-unavailable']);

/**
 * Makes something of what is retrieved. A model that fails at this question (too long for it, too much to do, crashed)
 * leaves it to full text alone. @throws whatever `make` throws otherwise.
 */
export async function withOrWithoutModel<Made>(
  retrieval: Retrieval,
  log: Logger,
  make: (retrieval: Retrieval) => Promise<Made>,
): Promise<Made> {
  try {
    return await make(retrieval);
  } catch (error) {
    if (retrieval.model === null || !(error instanceof AppError) || !MODEL_FAILURES.has(error.code)) throw error;
    log.warn(`answering by keywords alone: ${error.message}`);
    return make({ ...retrieval, model: null });
  }
}

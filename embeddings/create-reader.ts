import { findModel, type FindModelOptions } from './files/find-model.ts';
import { createModelCalls, threadsToUse } from './thread/model-calls.ts';
import { READER } from './model-kinds.ts';
import { refusalOf } from './thread/refusal-of.ts';
import type { Reader } from './reader.ts';

/**
 * The reader of that name, in a thread of its own unless told otherwise. Resolves as soon as its files are known to be there.
 * @throws {AppError} `model-unavailable` when it is not to be had, `model-download` or `disk-full` when fetching failed.
 */
export async function createReader(options: FindModelOptions): Promise<Reader> {
  const { log, startWorker } = options;
  const { id, folder, facts } = await findModel(READER, options);
  const settings = { purpose: READER.purpose, folder, facts, threads: threadsToUse('awaited') };
  const calls = createModelCalls({ settings, wording: READER, log, startWorker });
  return {
    id,
    read: (question, text, sentences) =>
      calls.call(async () => {
        const result = await calls.work({ kind: 'read', question, text, sentences }, false);
        if (result.kind === 'reading') return result.reading;
        throw refusalOf(result, { id, wording: READER, maxTokens: facts.maxTokens });
      }),
    close: () => calls.close(),
  };
}

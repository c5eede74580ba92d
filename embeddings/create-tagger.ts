import { findModel, type FindModelOptions } from './files/find-model.ts';
import { createModelCalls, threadsToUse } from './thread/model-calls.ts';
import { TAGGER } from './model-kinds.ts';
import { refusalOf } from './thread/refusal-of.ts';
import type { Tagger } from './tagger.ts';

/**
 * The tagger of that name, in a thread of its own unless told otherwise. Resolves as soon as its files are known to be there.
 * @throws {AppError} `model-unavailable` when it is not to be had, `model-download` or `disk-full` when fetching failed.
 */
export async function createTagger(options: FindModelOptions): Promise<Tagger> {
  const { log, startWorker } = options;
  const { id, folder, facts } = await findModel(TAGGER, options);
  const settings = { purpose: TAGGER.purpose, folder, facts, threads: threadsToUse('beside') };
  const calls = createModelCalls({ settings, wording: TAGGER, log, startWorker });
  return {
    id,
    tag: (text) =>
      calls.call(async () => {
        const result = await calls.work({ kind: 'tag', text }, false);
        if (result.kind === 'tags') return result.tags;
        throw refusalOf(result, { id, wording: TAGGER, maxTokens: facts.maxTokens });
      }),
    close: () => calls.close(),
  };
}

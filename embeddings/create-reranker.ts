import { findModel, type FindModelOptions } from './files/find-model.ts';
import { createModelCalls, threadsToUse } from './thread/model-calls.ts';
import { RERANKER } from './model-kinds.ts';
import { refusalOf } from './thread/refusal-of.ts';
import type { Reranker } from './reranker.ts';

/**
 * The re-ranker of that name, in a thread of its own unless told otherwise. Resolves as soon as its files are known to be there.
 * @throws {AppError} `model-unavailable` when it is not to be had, `model-download` or `disk-full` when fetching failed.
 */
export async function createReranker(options: FindModelOptions): Promise<Reranker> {
  const { log, startWorker } = options;
  const { id, folder, facts } = await findModel(RERANKER, options);
  const settings = { purpose: RERANKER.purpose, folder, facts, threads: threadsToUse('awaited') };
  const calls = createModelCalls({ settings, wording: RERANKER, log, startWorker });
  return {
    id,
    score: (question, texts) =>
      calls.call(async () => {
        if (texts.length === 0) return [];
        const result = await calls.work({ kind: 'score', question, texts }, false);
        if (result.kind === 'scores') return result.scores;
        throw refusalOf(result, { id, wording: RERANKER, maxTokens: facts.maxTokens });
      }),
    close: () => calls.close(),
  };
}

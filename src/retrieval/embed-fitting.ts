import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';

/** What makes vectors of texts. */
export type TextModel = Pick<EmbeddingModel, 'maxTokens' | 'countTokens' | 'embedPassages'>;

/** Texts handed to the model at a time, so that questions of others come in between. */
const BATCH = 256;

/** The vector of each text, each made once; a text that is too long for the model has none. @throws {AppError} `busy`, `model-unavailable`. */
export async function embedFitting(
  texts: readonly string[],
  model: TextModel,
): Promise<ReadonlyMap<string, Float32Array>> {
  const each = [...new Set(texts)];
  const vectors = new Map<string, Float32Array>();
  for (let from = 0; from < each.length; from += BATCH) {
    const batch = each.slice(from, from + BATCH);
    const counts = await model.countTokens(batch);
    const fitting = batch.filter((_, index) => (counts[index] ?? 0) <= model.maxTokens);
    const made = await model.embedPassages(fitting);
    for (const [index, vector] of made.entries()) vectors.set(fitting[index] ?? '', vector);
  }
  return vectors;
}

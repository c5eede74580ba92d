import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { innerProduct } from '../vector-index/exact-vector-index.ts';

/** Cosine of each text with a question, -1..1; a text that is too long for the model has none. */
export async function similaritiesTo(
  question: string,
  texts: readonly string[],
  model: EmbeddingModel,
): Promise<ReadonlyMap<string, number>> {
  const counts = await model.countTokens(texts);
  const fitting = texts.filter((_, index) => (counts[index] ?? 0) <= model.maxTokens);
  const [asked, vectors] = await Promise.all([model.embedQuestion(question), model.embedPassages(fitting)]);
  return new Map(vectors.map((vector, index) => [fitting[index] ?? '', innerProduct(asked, vector)] as const));
}

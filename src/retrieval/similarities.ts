import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { innerProduct } from '../../embeddings/inner-product.ts';
import { embedFitting } from './embed-fitting.ts';

/** Cosine of each text with a question, -1..1; a text that is too long for the model has none. */
export async function similaritiesTo(
  question: string,
  texts: readonly string[],
  model: EmbeddingModel,
): Promise<ReadonlyMap<string, number>> {
  const [asked, vectors] = await Promise.all([model.embedQuestion(question), embedFitting(texts, model)]);
  return new Map([...vectors].map(([text, vector]) => [text, innerProduct(asked, vector)]));
}

import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { innerProduct } from '../../embeddings/inner-product.ts';

/** Cosine of each text with a question, -1..1; a text that is too long for the model has none. */
export async function similaritiesTo(
  question: string,
  texts: readonly string[],
  model: EmbeddingModel,
): Promise<ReadonlyMap<string, number>> {
  const [asked, vectors] = await Promise.all([model.embedQuestion(question), vectorsOf(texts, model)]);
  const similarities = new Map<string, number>();
  for (const [text, vector] of vectors) if (vector !== null) similarities.set(text, innerProduct(asked, vector));
  return similarities;
}

type Vectors = Map<string, Float32Array | null>;

/** Vectors of texts compared before: questions about one story read the same sentences again. */
const KNOWN = new WeakMap<EmbeddingModel, Vectors>();
/** Texts that are remembered; 8 MB of vectors of 256 numbers. */
const MOST_KNOWN = 8_000;

/** The vector of each text, each made once; null for one that is too long. */
async function vectorsOf(texts: readonly string[], model: EmbeddingModel): Promise<Vectors> {
  const known = KNOWN.get(model) ?? new Map<string, Float32Array | null>();
  KNOWN.set(model, known);
  const vectors: Vectors = new Map(texts.map((text) => [text, known.get(text) ?? null]));
  const fresh = [...vectors.keys()].filter((text) => !known.has(text));
  const counts = await model.countTokens(fresh);
  const fitting = fresh.filter((_, index) => (counts[index] ?? 0) <= model.maxTokens);
  const made = await model.embedPassages(fitting);
  for (const [index, text] of fitting.entries()) vectors.set(text, made[index] ?? null);
  if (known.size + fresh.length > MOST_KNOWN) known.clear();
  for (const text of fresh) known.set(text, vectors.get(text) ?? null);
  return vectors;
}

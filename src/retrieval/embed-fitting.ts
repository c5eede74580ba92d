import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { portionsOf } from '../portions-of.ts';

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
  for (const batch of portionsOf(each, BATCH)) {
    const fitting = await fittingOf(batch, model);
    const made = await model.embedPassages(fitting);
    for (const [index, vector] of made.entries()) vectors.set(fitting[index] ?? '', vector);
  }
  return vectors;
}

/** Those that the model takes whole. Only what may be too long is counted, which takes about as long as to embed it. */
async function fittingOf(texts: readonly string[], model: TextModel): Promise<readonly string[]> {
  const [framing = 0] = await model.countTokens(['']);
  const isShort = (text: string): boolean => mostTokens(text) + framing <= model.maxTokens;
  const unsure = texts.filter((text) => !isShort(text));
  const counts = await model.countTokens(unsure);
  const tooLong = new Set(unsure.filter((_, index) => (counts[index] ?? 0) > model.maxTokens));
  return texts.filter((text) => !tooLong.has(text));
}

/** Tokens that a text may have by any tokenizer: no more than letters, and of a letter beyond English no more than bytes of what it is normalised to. */
function mostTokens(text: string): number {
  const others = text.match(/[^ -~\s]/gu)?.length ?? 0;
  return text.length + MOST_OF_A_LETTER * others;
}

/** A letter is at the most eighteen in NFKC, of three bytes each. */
const MOST_OF_A_LETTER = 54;

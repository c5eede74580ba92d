import type { Reader } from '../../../../embeddings/reader.ts';
import { remeasured } from './evidence-features.ts';
import { evidenceModel } from './evidence-model.ts';
import type { QuestionEvidence } from './find-evidence.ts';
import { readSentences } from './read-sentences.ts';

/** Passages that are read at the most. */
export const MOST_READ = 8;
/** What the passages that are read have of the probability to be the best, together; the others are left unread. */
const LIKELY = 0.95;

export interface ReadOptions {
  /** Passages, at the most; fewer only to measure what the others are worth. */
  readonly most?: number;
  /** Each of the first is read, however likely those before it are: sentences of several articles are to be compared. */
  readonly isEach?: boolean;
}

/**
 * Has a reader read the passages that may well be the best, the likeliest first, each as it was printed with the title
 * of its article before it. What it says of each sentence is evidence like any other, weighed by weights that were
 * fitted with it. How many are read depends on the search alone, so that weights mean the same wherever they are used.
 * @throws {AppError} what `Reader.read` throws.
 */
export async function readEvidence(
  found: QuestionEvidence,
  reader: Reader,
  { most = MOST_READ, isEach = false }: ReadOptions = {},
): Promise<QuestionEvidence> {
  let candidates = found.candidates;
  const likely = isEach ? found.passages.length : passagesToRead(found.passages);
  const count = Math.min(most, likely);
  for (let rank = 0; rank < count; rank += 1) {
    const own = candidates.filter(({ candidate }) => candidate.rank === rank);
    const said = await readSentences(found.question.text, own, reader);
    const read = new Map(own.map((one, index) => [one, remeasured(one, { reading: said[index] ?? null })]));
    candidates = candidates.map((one) => read.get(one) ?? one);
  }
  return { ...found, model: evidenceModel({ by: found.by, isRead: true }), candidates };
}

/** @param passages each with the probability that it is the best, most probable first. */
export function passagesToRead(passages: readonly { readonly score: number }[]): number {
  let [count, sum] = [0, 0];
  while (count < Math.min(MOST_READ, passages.length) && sum < LIKELY) {
    sum += passages[count]?.score ?? 0;
    count += 1;
  }
  return count;
}

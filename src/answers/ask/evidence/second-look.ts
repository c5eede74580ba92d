import type { Reader } from '../../../../embeddings/reader.ts';
import type { AnalysedQuestion } from '../asked/analyse-question.ts';
import type { ReadSentence } from './candidate.ts';
import type { MeasuredSentence } from './evidence-features.ts';
import { GRANTED, type Premise, readPremise } from './premise.ts';
import { readSentences } from './read-sentences.ts';

/** What a reader says of the best sentence when it looks again. */
export interface SecondLook {
  readonly premise: Premise;
  /** Of the sentence without its passage, which may lend it a likeness to an answer; null when nothing was read. */
  readonly alone: ReadSentence | null;
}

/** Nobody looked. */
export const NOT_SEEN: SecondLook = { premise: GRANTED, alone: null };

/**
 * Reads the best sentence once more, alone, and its passage without what it does not print.
 * @param best read before, or there is nothing to look at again.
 * @param candidates what it stands among.
 * @throws {AppError} what `Reader.read` throws.
 */
export async function lookAgain(
  question: AnalysedQuestion,
  { best, candidates }: { readonly best: MeasuredSentence; readonly candidates: readonly MeasuredSentence[] },
  reader: Reader,
): Promise<SecondLook> {
  if (best.candidate.reading === null) return NOT_SEEN;
  const premise = await readPremise(question, { best, candidates }, reader);
  const [alone = null] = await readSentences(question.text, [best], reader);
  return { premise, alone };
}

import type { ArchiveFilters } from '../../../archive/archive.ts';
import type { Wording } from '../../../language/wording.ts';
import type { PreparePeople } from '../../../people/reading/read-people.ts';
import type { Retrieval } from '../../../retrieval/retrieve.ts';
import type { Answer } from '../answer-question.ts';
import { whatWasSaid } from './what-was-said.ts';
import { whoSomebodyIs } from './who-somebody-is.ts';

/** An answer, with what to say beside it. */
export interface Told extends Answer {
  readonly notes: readonly string[];
}

export interface TellOptions {
  readonly filters: ArchiveFilters;
  readonly prepare: PreparePeople;
  readonly wording: Wording;
  /** What some articles answer, by the words of the question. */
  readonly answerFrom: (articles: readonly string[]) => Promise<Answer>;
}

/**
 * A way to answer a question about somebody with what articles surely print of them, read from their sentences' grammar
 * before anything is searched. What is sure among sentences that a search found, `sure-first.ts` has.
 * Null for a question that asks for something else, or where nothing is sure.
 */
export type WayToTell = (question: string, retrieval: Retrieval, options: TellOptions) => Promise<Told | null>;

/** The first that answers is kept to. */
const WAYS: readonly WayToTell[] = [whatWasSaid, whoSomebodyIs];

/** What articles surely say of whoever a question asks about; null where nothing is sure. */
export const toldSurely: WayToTell = async (question, retrieval, options) => {
  for (const way of WAYS) {
    const told = await way(question, retrieval, options);
    if (told !== null) return told;
  }
  return null;
};

import type { PreparePeople } from '../../../people/reading/read-people.ts';
import type { WeighedSentence } from '../evidence/weigh-evidence.ts';
import { likeliest } from '../lines/likeliest.ts';
import { sayingWhatItIs } from './saying-what-it-is.ts';
import { namingHolders } from './naming-holders.ts';
import { namingTheDoer } from './naming-the-doer.ts';
import { namingTheLeader } from './naming-the-leader.ts';
import { sayingIt } from './saying-it.ts';
import { sayingTheState } from './saying-the-state.ts';

/** What surely answers among sentences that were found. */
export interface SureSentences {
  /** Surest first; none where nothing does. */
  readonly sentences: readonly WeighedSentence[];
  /** Whether what else was found answers no more: it names somebody else. */
  readonly isAll: boolean;
}

/**
 * A way in which a sentence surely answers by its grammar, which no likeness to the question tells. What is read from people
 * before anything is searched, `told-surely.ts` has.
 * @param likeliest most probable first. Null for a question that asks for something else.
 */
export type SureWay = (
  question: string,
  likeliest: readonly WeighedSentence[],
  prepare: PreparePeople,
) => Promise<SureSentences | null>;

/** The first that finds something is kept to. */
const WAYS: readonly SureWay[] = [
  sayingWhatItIs,
  namingHolders,
  namingTheLeader,
  sayingTheState,
  namingTheDoer,
  sayingIt,
];

/** Sentences with what surely answers first; null where nothing does. @param sentences most probable first. */
export async function sureFirst(
  question: string,
  sentences: readonly WeighedSentence[],
  prepare: PreparePeople,
): Promise<readonly WeighedSentence[] | null> {
  const looked = likeliest(sentences);
  for (const way of WAYS) {
    const sure = await way(question, looked, prepare);
    if (sure === null || sure.sentences.length === 0) continue;
    return sure.isAll ? sure.sentences : [...new Set([...sure.sentences, ...sentences])];
  }
  return null;
}

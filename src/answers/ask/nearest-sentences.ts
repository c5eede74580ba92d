import type { ArchiveFilters } from '../../archive/archive.ts';
import type { Wording } from '../../language/wording.ts';
import type { PreparePeople } from '../../people/reading/read-people.ts';
import type { CheckReply } from '../../reply/kinds/check-reply.ts';
import type { Retrieval } from '../../retrieval/retrieve.ts';
import { verifyQuoted } from '../../retrieval/verify-quoted.ts';
import type { Word } from '../../text/words.ts';
import { CLOSEST } from './answer-question.ts';
import { chooseLines, worthReading } from './lines/choose-lines.ts';
import { readWhoIsMeant } from './lines/read-who-is-meant.ts';
import { findEvidence } from './evidence/find-evidence.ts';
import { probability } from './evidence/logistic.ts';
import type { AnalysedQuestion } from './asked/analyse-question.ts';
import { REPLY_FEATURES, replyFeatures } from './evidence/reply-features.ts';
import { weighEvidence } from './evidence/weigh-evidence.ts';

export interface NearestOptions {
  readonly filters: ArchiveFilters;
  /** Id of an article that is left out; empty for none. */
  readonly without: string;
  /** How to read whom a sentence means by “he”. */
  readonly prepare: PreparePeople;
  readonly wording: Wording;
}

/**
 * The sentences that come nearest to a claim, word for word, each checked against its article; none where even the
 * nearest has nothing to do with it. What is weighed is how much they are about the same, never
 * whether they agree.
 */
export async function nearestSentences(
  claim: string,
  retrieval: Retrieval,
  { filters, without, prepare, wording }: NearestOptions,
): Promise<Pick<CheckReply, 'kind' | 'lines' | 'citations'>> {
  const { archive } = retrieval;
  const { question, candidates, model } = await findEvidence(claim, retrieval, filters);
  const others = candidates.filter(({ article }) => article.id !== without);
  const weighed = weighEvidence(others, model.sentence);
  const isNear =
    weighed.length > 0 && probability(model.reply, REPLY_FEATURES, replyFeatures(question, weighed)) >= CLOSEST;
  const near = isNear ? weighed : weighed.filter(({ candidate }) => isAboutTheSame(candidate.words.all(), question));
  const chosen = chooseLines(near, {
    isAnswer: false,
    further: 'near',
    whoIsMeant: await readWhoIsMeant(worthReading(near), prepare),
    wording,
  });
  const { lines, citations } = await verifyQuoted(chosen, archive);
  return { kind: lines.length > 0 ? 'closest' : 'not-found', lines, citations };
}

/** A claim is longer than a question, and no sentence holds most of its words: a name or two words in common are enough. */
function isAboutTheSame(words: readonly Word[], question: AnalysedQuestion): boolean {
  const stems = new Set(words.map(({ stem }) => stem));
  const shared = question.words.filter(({ stem }) => stems.has(stem));
  return shared.length > 1 || shared.some(({ isName }) => isName);
}

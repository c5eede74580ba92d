import type { Reader } from '../../../embeddings/reader.ts';
import { FEATURES } from '../../answers/ask/evidence/evidence-features.ts';
import { logit, type LogisticModel } from '../../answers/ask/evidence/logistic.ts';
import { PASSAGE_FEATURES } from '../../answers/ask/evidence/rank-passages.ts';
import { REPLY_FEATURES, replyFeatures } from '../../answers/ask/evidence/reply-features.ts';
import { lookAgain, NOT_SEEN } from '../../answers/ask/evidence/second-look.ts';
import { isAsGood } from '../../answers/ask/lines/choose-lines.ts';
import { weighEvidence, type WeighedSentence } from '../../answers/ask/evidence/weigh-evidence.ts';
import { type Example, fitLogistic } from './fit-logistic.ts';
import { fitCurves } from './fit-curves.ts';
import { fitRanking } from './fit-ranking.ts';
import type { FoldedExample } from './fold-examples.ts';
import { answers } from './gather-examples.ts';
import type { JudgedReply } from './report-replies.ts';

/** What a ranking model learns from one question. */
export interface FoldedList {
  readonly list: readonly Example[];
  readonly fold: number;
}

/** Which passage is the best of those found. */
export function fitPassages(some: readonly FoldedList[]): LogisticModel {
  return fitRanking(
    some.map(({ list }) => list),
    { names: PASSAGE_FEATURES, ridge: 1e-3, steps: 300, order: 1 },
  );
}

/** Which sentence answers: fitted to all, then to those alone that may still be taken for the right one. */
export function fitSentences(some: readonly FoldedList[]): LogisticModel {
  const options = { names: FEATURES, ridge: 1e-4, steps: 200, order: 0.95 };
  const all = some.map(({ list }) => list);
  const first = fitRanking(all, options);
  const scoreOf = ({ features }: Example): number => logit(first, FEATURES, features);
  const likeliest = all.map((list) => [...list].sort((a, b) => scoreOf(b) - scoreOf(a)).slice(0, LIKELIEST));
  return fitRanking(likeliest, options);
}

/** Sentences of a question that are hard to tell apart; of a few hundred the others are easily told, and would set the weights. */
const LIKELIEST = 32;

/** Whether the first line of a reply answers. */
export function fitReplies(replies: readonly JudgedReply[]): LogisticModel {
  const straight = fitLogistic(replies, { names: REPLY_FEATURES, ridge: 1e-2, steps: 600 });
  return fitCurves(straight, replies, { names: REPLY_FEATURES, rounds: 250 });
}

/** Of passages each question counts alike. One that nothing answers has no right passage, whatever it is about. */
export function passageList({ asked, found, fold }: FoldedExample): FoldedList {
  if (asked.answers.length === 0) return { list: [], fold };
  const list = found.features.map((features, index): Example => ({
    features,
    label: asked.articles.has(found.passages[index]?.passage.articleId ?? '') ? 1 : 0,
    weight: 1,
  }));
  return { list, fold };
}

/** The sentences of a question, with which of them answer. */
export function sentenceList({ asked, found, weight, fold }: FoldedExample): FoldedList {
  const list = found.candidates.map(({ article, candidate, evidence }): Example => ({
    features: evidence.features,
    label: answers(asked, article.id, candidate.text) ? 1 : 0,
    weight,
  }));
  return { list, fold };
}

const isShown = (line: WeighedSentence | undefined, top: WeighedSentence | undefined): boolean =>
  line !== undefined && isAsGood(line, top);

/** The reply that these weights of sentences would give, and what becomes of it. @param reader null where nothing was read. */
export async function judgeReply(
  example: FoldedExample,
  sentence: LogisticModel,
  reader: Reader | null,
): Promise<JudgedReply> {
  const { question, found, asked, set, weight, fold } = example;
  const weighed = weighEvidence(found.candidates, sentence);
  const [best] = weighed;
  const looked =
    best === undefined || reader === null
      ? NOT_SEEN
      : await lookAgain(question, { best, candidates: found.candidates }, reader);
  const right = weighed.slice(0, 3).map(({ article, candidate }) => answers(asked, article.id, candidate.text));
  return {
    features: replyFeatures(question, weighed, looked),
    label: right[0] ? 1 : 0,
    isAnyRight: right.some(Boolean),
    shown: right.filter((_, index) => index === 0 || isShown(weighed[index], best)),
    isAnswerable: asked.answers.length > 0,
    kind: asked.kind,
    set,
    weight,
    fold,
  };
}

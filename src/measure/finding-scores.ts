import type { QuestionOutcome } from '../reply/eval-reply.ts';
import { mean, shareOf } from './metrics.ts';
import type { PlainScore } from './plain-score.ts';

/** How well the right articles are found, over the questions whose articles are known; none where there is no such question. */
export function findingScores(outcomes: readonly QuestionOutcome[]): readonly PlainScore[] {
  const sought = outcomes.filter(({ ndcg }) => ndcg !== null);
  if (sought.length === 0) return [];
  const within = (most: number): number => shareOf(sought, ({ rank }) => rank !== null && rank <= most);
  return [
    score('article first', within(1)),
    score('article among ten', within(10)),
    score('nDCG@10', mean(sought.map(({ ndcg }) => ndcg ?? 0))),
  ];
}

function score(name: string, value: number): PlainScore {
  return { name, kind: 'answerable', value, aim: 'higher' };
}

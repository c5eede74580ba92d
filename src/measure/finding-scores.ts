import type { QuestionOutcome } from '../reply/kinds/eval-reply.ts';
import { byAnswerableKind, type PlainScore } from './kinds.ts';
import { mean, shareOf } from './metrics.ts';

/** How well the right articles are found, over the questions whose articles are known; none where there is no such question. */
export function findingScores(outcomes: readonly QuestionOutcome[]): readonly PlainScore[] {
  const sought = outcomes.filter(({ ndcg }) => ndcg !== null);
  if (sought.length === 0) return [];
  return byAnswerableKind(sought).flatMap(({ kind, of }): readonly PlainScore[] => {
    const within = (most: number): number => shareOf(of, ({ rank }) => rank !== null && rank <= most);
    return [
      { name: 'article first', kind, value: within(1), aim: 'higher' },
      { name: 'article among ten', kind, value: within(10), aim: 'higher' },
      { name: 'nDCG@10', kind, value: mean(of.map(({ ndcg }) => ndcg ?? 0)), aim: 'higher' },
    ];
  });
}

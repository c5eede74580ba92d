import { logistic, type LogisticModel, softmax } from '../../answers/ask/evidence/logistic.ts';
import { fitLinear } from './fit-linear.ts';
import type { Example, FitOptions } from './fit-logistic.ts';

/** Of a question's sentences about one in seventy answers, so the mean of their logistic losses is small beside the other. */
const SCALE = 10;

export interface RankingOptions extends FitOptions {
  /** Share of the loss that asks for the right order within a list, 0..1; the rest asks that scores mean probabilities. */
  readonly order: number;
}

/**
 * A linear model that puts the right examples of each list first: softmax cross-entropy over the list (ListNet; Cao et
 * al., 2007), with a part of logistic loss, so that scores of different lists can be compared too. A list without a right
 * example has no order to learn. @param lists the examples of one question each; the weight of the first is the list's.
 */
export function fitRanking(
  lists: readonly (readonly Example[])[],
  { order: share, ...options }: RankingOptions,
): LogisticModel {
  const examples = lists.flat();
  const ordered = lists.filter((list) => list.some(({ label }) => label === 1));
  const total = ordered.reduce((sum, list) => sum + weightOf(list), 0);
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  return fitLinear({
    ...options,
    rows: examples.map(({ features }) => features),
    slopesAt(scores, slopes) {
      let from = 0;
      for (const list of lists) {
        const right = list.filter(({ label }) => label === 1).length;
        const shares = right === 0 ? null : softmax(scores.subarray(from, from + list.length));
        for (const [index, { label, weight }] of list.entries()) {
          const row = from + index;
          const order = shares === null ? 0 : (weightOf(list) / total) * ((shares[index] ?? 0) - label / right);
          const probable = (weight / all) * (logistic(scores[row] ?? 0) - label);
          slopes[row] = share * order + (1 - share) * SCALE * probable;
        }
        from += list.length;
      }
    },
  });
}

const weightOf = (list: readonly Example[]): number => list[0]?.weight ?? 0;

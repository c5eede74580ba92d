import { expect, it } from 'vitest';
import { probability } from '../../../src/answers/ask/evidence/logistic.ts';
import { fitLogistic, type Example } from '../../../src/training/evidence/fit-logistic.ts';
import { fitRanking } from '../../../src/training/evidence/fit-ranking.ts';

const OPTIONS = { names: ['length', 'right'], ridge: 1e-3, steps: 300, order: 0.95 };
const example = (features: readonly number[], label: 0 | 1, weight = 1): Example => ({ features, label, weight });

// One list has high values throughout, the other low ones: only the order within a list tells what is right.
const LISTS = [
  [example([9, 0.9], 1), example([9, 0.8], 0), example([9, 0.7], 0)],
  [example([1, 0.3], 1), example([1, 0.2], 0), example([1, 0.1], 0)],
];

it('learns what puts the right one of a list first, where lists differ as a whole', () => {
  const ranking = fitRanking(LISTS, OPTIONS);
  for (const list of LISTS) {
    const scores = list.map(({ features }) => probability(ranking, OPTIONS.names, features));
    expect(scores[0]).toBe(Math.max(...scores));
  }
  expect(ranking.weights['right']).toBeGreaterThan(1);
});

it('learns nothing of order from a list without a right one', () => {
  const wrong = [example([5, 1], 0), example([5, 0], 0)];
  const { weights } = fitRanking([...LISTS, wrong], OPTIONS);
  expect(weights['right']).toBeGreaterThan(1);
});

it('gives the same model for the same examples', () => {
  expect(fitRanking(LISTS, OPTIONS)).toEqual(fitRanking(LISTS, OPTIONS));
});

it('fits probabilities that are right as often as they say, heavy examples counting more', () => {
  const examples = [example([0, 1], 1, 3), example([0, 1], 0, 1)];
  const model = fitLogistic(examples, { ...OPTIONS, ridge: 0, steps: 800 });
  expect(probability(model, OPTIONS.names, [0, 1])).toBeCloseTo(0.75, 2);
});

import { expect, it } from 'vitest';
import { probability } from '../../../src/answers/ask/evidence/logistic.ts';
import { fitCurves } from '../../../src/training/evidence/fit-curves.ts';
import { type Example, fitLogistic } from '../../../src/training/evidence/fit-logistic.ts';

const NAMES = ['length', 'shade'];
const OPTIONS = { names: NAMES, rounds: 200 };
const LINES = { names: NAMES, ridge: 1e-3, steps: 300 };

/** Right in the middle of a feature alone: no weight says that, whatever its sign. */
const MIDDLE = Array.from({ length: 200 }, (_, row): Example => {
  const length = row / 200;
  return { features: [length, (row * 7) % 3], label: length > 0.3 && length < 0.7 ? 1 : 0, weight: 1 };
});

it('learns what is likely in the middle of a feature and not at its ends, which no weight can say', () => {
  const straight = fitLogistic(MIDDLE, LINES);
  const bent = fitCurves(straight, MIDDLE, OPTIONS);
  const at = (length: number, model = bent): number => probability(model, NAMES, [length, 1]);
  expect(Math.abs(at(0.5, straight) - at(0.05, straight))).toBeLessThan(0.1);
  expect(at(0.5)).toBeGreaterThan(0.75);
  expect(Math.max(at(0.05), at(0.95))).toBeLessThan(0.25);
});

it('says beyond what it saw what it says at the end', () => {
  const bent = fitCurves({ bias: 0, weights: {} }, MIDDLE, OPTIONS);
  const at = (length: number): number => probability(bent, NAMES, [length, 1]);
  expect([at(-5), at(5)]).toEqual([at(0), at(0.999)]);
});

it('leaves a model as it is where there is nothing to bend', () => {
  const even = MIDDLE.map((one): Example => ({ ...one, features: [1, 1] }));
  const model = { bias: 0.5, weights: { length: 2, shade: 0 } };
  expect(fitCurves(model, even, OPTIONS)).toEqual({ ...model, curves: {} });
});

it('takes no step for a handful of examples', () => {
  const rare = Array.from({ length: 400 }, (_, row): Example => {
    const isRare = row < 3;
    return { features: [isRare ? 1 : 0, 0], label: isRare ? 1 : 0, weight: 1 };
  });
  expect(fitCurves({ bias: -3, weights: {} }, rare, OPTIONS).curves).toEqual({});
});

it('gives the same model for the same examples', () => {
  const straight = fitLogistic(MIDDLE, LINES);
  expect(fitCurves(straight, MIDDLE, OPTIONS)).toEqual(fitCurves(straight, MIDDLE, OPTIONS));
});

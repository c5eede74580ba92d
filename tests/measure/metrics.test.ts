import { describe, expect, it } from 'vitest';
import {
  auroc,
  calibrationError,
  falsePositivesAt,
  mean,
  ndcgAt10,
  quantile,
  wilsonInterval,
} from '../../src/measure/metrics.ts';

it('takes means and quantiles, also of nothing', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(mean([])).toBe(0);
  expect(quantile([5, 1, 3, 2, 4], 0.5)).toBe(3);
  expect(quantile([5, 1, 3, 2, 4], 0.95)).toBe(5);
  expect(quantile([], 0.5)).toBe(0);
});

describe('ndcgAt10', () => {
  it('is 1 when the right ones come first and 0 when none comes', () => {
    expect(ndcgAt10(['a', 'b', 'c'], new Set(['a', 'b']))).toBe(1);
    expect(ndcgAt10(['x', 'y'], new Set(['a']))).toBe(0);
    expect(ndcgAt10(['x'], new Set())).toBe(0);
  });

  it('counts a right one less the later it comes', () => {
    expect(ndcgAt10(['x', 'a'], new Set(['a']))).toBeCloseTo(1 / Math.log2(3), 10);
  });

  it('does not look beyond the tenth', () => {
    expect(ndcgAt10([...'0123456789', 'a'], new Set(['a']))).toBe(0);
  });
});

describe('auroc', () => {
  it('is 1 when every positive is above, 0 when below, and half for ties', () => {
    expect(auroc([0.9, 0.8], [0.1, 0.2])).toBe(1);
    expect(auroc([0.1], [0.2, 0.3])).toBe(0);
    expect(auroc([0.5], [0.5])).toBe(0.5);
    expect(auroc([0.4, 0.8], [0.5])).toBe(0.5);
  });

  it('says nothing when there is nothing to compare', () => {
    expect(auroc([], [0.1])).toBe(0.5);
  });
});

it('measures how far confidence is from what came true', () => {
  const half = [true, false].map((isRight) => ({ confidence: 0.85, isRight }));
  expect(calibrationError(half)).toBeCloseTo(0.35, 10);
  expect(calibrationError([{ confidence: 1, isRight: true }])).toBe(0);
  expect(calibrationError([])).toBe(0);
});

describe('falsePositivesAt', () => {
  const positives = [0.9, 0.8, 0.7, 0.6, 0.1];

  it('is the share of negatives at or above the confidence that lets the wanted share of positives pass', () => {
    // 80 % of five are four: the threshold is 0.6.
    expect(falsePositivesAt(0.8, positives, [0.95, 0.6, 0.59, 0.2])).toBe(0.5);
    expect(falsePositivesAt(1, positives, [0.2, 0.05])).toBe(0.5);
  });

  it('lets nothing in when nothing is to pass', () => {
    expect(falsePositivesAt(0.8, [], [0.5])).toBe(0);
    expect(falsePositivesAt(0.8, positives, [])).toBe(0);
  });
});

it('knows how far a share of few can be from the truth', () => {
  // The worked example of Wilson's interval for 8 of 10.
  const [low, high] = wilsonInterval(0.8, 10);
  expect(low).toBeCloseTo(0.4902, 3);
  expect(high).toBeCloseTo(0.9433, 3);
});

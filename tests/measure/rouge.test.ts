import { describe, expect, it } from 'vitest';
import { rouge, rougeWords } from '../../src/measure/rouge.ts';

describe('rouge', () => {
  it('counts words and pairs in common, each as often as both have it', () => {
    // Six words each; the, cat, on, the, mat are shared, and the pairs "the cat", "on the", "the mat" of five.
    const { one, two } = rouge(['The cat was on the mat.'], ['The cat sat on the mat.']);
    expect(one).toBeCloseTo(5 / 6, 10);
    expect(two).toBeCloseTo(3 / 5, 10);
    // "the the the" may claim the two that the reference has.
    expect(rouge(['the the the'], ['the cat and the dog']).one).toBeCloseTo((2 * 2) / (3 + 5), 10);
  });

  it('weighs what is found and what is right alike', () => {
    // 2 of 2 words right, 2 of 6 found: F = 2·2/(2+6).
    expect(rouge(['north pier'], ['The north pier reopened on Monday']).one).toBeCloseTo(0.5, 10);
  });

  it('takes the longest run in order, whatever stands between', () => {
    // Lin's example: the same words in common, but only one of the two keeps their order.
    const reference = ['police killed the gunman'];
    expect(rouge(['police kill the gunman'], reference).longest).toBeCloseTo(1, 10); // "killed" and "kill" have one stem
    expect(rouge(['the gunman kill police'], reference).longest).toBeCloseTo(2 / 4, 10);
  });

  it('unites what several sentences share with one of the reference', () => {
    // Lin (2004), section 3.2: w1 w2 w3 w4 w5 against w1 w2 w6 w7 w8 and w1 w3 w8 w9 w5 share w1 w2 w3 w5: 4 of 5 found.
    const ours = ['w1 w2 w6 w7 w8', 'w1 w3 w8 w9 w5'];
    expect(rouge(ours, ['w1 w2 w3 w4 w5']).longest).toBeCloseTo((2 * 4) / (10 + 5), 10);
  });

  it('does not count a word of the summary for two sentences of the reference', () => {
    expect(rouge(['pier'], ['pier', 'pier']).longest).toBeCloseTo((2 * 1) / (1 + 2), 10);
  });

  it('is 1 for the same, 0 for nothing in common and for nothing at all', () => {
    expect(rouge(['A b.', 'C d.'], ['A b.', 'C d.'])).toEqual({ one: 1, two: 1, longest: 1 });
    expect(rouge(['a b'], ['c d'])).toEqual({ one: 0, two: 0, longest: 0 });
    expect(rouge([], [])).toEqual({ one: 0, two: 0, longest: 0 });
  });
});

it('compares words without case, marks and endings, and leaves short ones as they are', () => {
  expect(rougeWords('Runs, RUNNING; was it’s')).toEqual(['run', 'run', 'was', 'it', 's']);
  expect(rougeWords('Гасанов сказал')).toEqual(['гасанов', 'сказал']);
});

import { expect, it } from 'vitest';
import { scoresOf } from '../../src/measure/scores-of.ts';
import type { QuestionOutcome } from '../../src/reply/kinds/eval-reply.ts';

let count = 0;
const asked = (fields: Partial<QuestionOutcome>): QuestionOutcome => ({
  id: `q${count++}`,
  kind: 'answerable',
  answerable: true,
  rank: 1,
  ndcg: 1,
  outcome: 'answered',
  confidence: 0.5,
  firstLine: true,
  anyLine: true,
  lines: 1,
  rightLines: 1,
  quotes: 1,
  verified: 1,
  ...fields,
});
const outside = (confidence: number) =>
  asked({ kind: 'outside', answerable: false, rank: null, ndcg: null, confidence, firstLine: false, anyLine: false });

const valuesOf = (outcomes: readonly QuestionOutcome[]): ReadonlyMap<string, number> =>
  new Map(scoresOf(outcomes).map(({ name, kind, value }) => [`${name}, ${kind}`, value]));

it('counts every answerable question as one, and each other kind of them by itself', () => {
  const values = valuesOf([asked({}), asked({ kind: 'paraphrased', rank: 3, firstLine: false })]);
  expect(values.get('answer in the first line, answerable')).toBe(0.5);
  expect(values.get('answer in the first line, paraphrased')).toBe(0);
  expect(values.get('article first, answerable')).toBe(0.5);
  expect(values.get('article among ten, paraphrased')).toBe(1);
});

it('has one row of a score where all answerable questions are of one kind, whatever it is called', () => {
  const rows = [...valuesOf([asked({ kind: 'plain' })]).keys()].filter((name) =>
    name.startsWith('answer in the first'),
  );
  expect(rows).toEqual(['answer in the first line, answerable']);
});

it('counts what passes with the 80 % of answerable questions that are surest', () => {
  const answerable = [0.9, 0.8, 0.7, 0.6, 0.1].map((confidence) => asked({ confidence }));
  const values = valuesOf([...answerable, outside(0.65), outside(0.3), outside(0.2), outside(0)]);
  expect(values.get('given as answered when 80 % of answerable ones are, outside')).toBe(0.25);
  expect(values.get('AUROC of confidence, answerable against it, outside')).toBeCloseTo(0.8, 10);
});

it('measures finding alone where no answers are known', () => {
  const unasked = { outcome: null, confidence: null, firstLine: null, anyLine: null, quotes: 0, verified: 0 };
  const values = valuesOf([asked({ ...unasked, kind: 'retrieval', rank: null, ndcg: 0 })]);
  expect([...values.keys()]).toEqual([
    'article first, answerable',
    'article among ten, answerable',
    'nDCG@10, answerable',
  ]);
});

it('notices a quote that no article has', () => {
  expect(valuesOf([asked({ quotes: 3, verified: 2 }), asked({})]).get('quotes verified, null')).toBe(0.75);
});

it('counts the lines that stand there as answers, and which of them are', () => {
  const closest = asked({ outcome: 'closest', lines: 3, rightLines: 0 });
  const wrong = { ...outside(0.6), lines: 1, rightLines: 0 };
  const values = valuesOf([asked({ lines: 2, rightLines: 2 }), wrong, closest]);
  expect(values.get('lines given as answers that answer, null')).toBeCloseTo(2 / 3, 10);
  expect([...valuesOf([closest]).keys()]).not.toContain('lines given as answers that answer, null');
});

import { expect, it } from 'vitest';
import { joinTags } from '../../../embeddings/worker/join-tags.ts';

const labelled = (...labels: readonly string[]) =>
  labels.map((label, index) => ({ start: index * 2, end: index * 2 + 1, label, score: 1 - index / 10 }));
const joined = (...labels: readonly string[]) =>
  joinTags(labelled(...labels)).map(({ kind, start, end }) => [kind, start, end]);

it('joins the words of a name, and begins another where the labels do', () => {
  expect(joined('O', 'B-PER', 'I-PER', 'B-PER', 'O', 'B-LOC')).toEqual([
    ['PER', 2, 5],
    ['PER', 6, 7],
    ['LOC', 10, 11],
  ]);
});

it('takes a name that nothing begins, labels without marks, and a change of kind', () => {
  expect(joined('I-ORG', 'I-ORG', 'I-PER')).toEqual([
    ['ORG', 0, 3],
    ['PER', 4, 5],
  ]);
  expect(joined('PER', 'PER', 'O', 'PER')).toEqual([
    ['PER', 0, 3],
    ['PER', 6, 7],
  ]);
});

it('is as sure of a name as of its least sure word', () => {
  expect(joinTags(labelled('B-PER', 'I-PER', 'I-PER'))[0]?.score).toBeCloseTo(0.8);
});

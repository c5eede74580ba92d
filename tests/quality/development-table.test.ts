import { expect, it } from 'vitest';
import { developmentRows, markdownTable, textTable } from './development-table.ts';

const set = {
  name: 'news',
  folder: 'news',
  scores: [
    { name: 'answer in the first line', kind: 'answerable', floor: 0.5, aim: 0.6, published: null },
    { name: 'calibration error', kind: null, floor: null, aim: 0.05, published: 'others .04' },
    { name: 'AUROC', kind: 'outside', floor: null, aim: 0.9, published: null },
  ],
};
const score = { former: null, change: null };
const scores = [
  { ...score, name: 'answer in the first line', kind: 'answerable', value: 0.55, aim: 'higher' as const },
  { ...score, name: 'calibration error', kind: null, value: 0.03, aim: 'lower' as const },
];

const rows = developmentRows([{ set, reply: { scores } }]);

it('puts each score beside its floor and aim, and says whether the aim is reached', () => {
  expect(rows).toEqual([
    ['set', 'score', 'measured', 'floor', 'aim', 'reached', 'published'],
    ['news', 'answer in the first line', '0.550', '0.500', '0.600', 'no', ''],
    ['news', 'calibration error', '0.030', '', '0.050', 'yes', 'others .04'],
    ['news', 'AUROC: outside', '', '', '0.900', '', ''],
  ]);
});

it('aligns columns as text, and rules them in Markdown', () => {
  const columns = textTable(rows).map((line) => line.indexOf('0.'));
  expect(columns.slice(1, 3)).toEqual([columns[1], columns[1]]);
  expect(markdownTable(rows)[1]).toBe('| --- | --- | --- | --- | --- | --- | --- |');
});

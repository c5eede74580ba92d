import { expect, it } from 'vitest';
import { drawPeers } from './draw-peers.ts';
import type { MeasuredRound } from './measured-round.ts';
import { MEASURES } from './measures.ts';
import { summariseRounds } from './summarise-rounds.ts';
import { writeTable } from './write-table.ts';

const ROUND: MeasuredRound = { corpus: 'news', peer: 'Dateline', version: '', round: 1, values: {}, error: null };
const add = (milliseconds: number) => ({ 'add processor': milliseconds });
const ROUNDS: readonly MeasuredRound[] = [
  { ...ROUND, values: add(10) },
  { ...ROUND, round: 2, values: add(100) },
  { ...ROUND, round: 3, values: add(20) },
  { ...ROUND, peer: 'LanceDB', values: add(30) },
  { ...ROUND, peer: 'LanceDB', round: 2, values: add(200) },
  { ...ROUND, peer: 'LanceDB', round: 3, values: add(80) },
  { ...ROUND, peer: 'MiniSearch', version: '7.2.0', values: {}, error: 'build: Error: no room' },
  { ...ROUND, peer: 'vectra', values: { memory: 2e6 } },
];

it('compares within a round, so that a slow hour weighs on both', () => {
  const summaries = summariseRounds(ROUNDS);
  const of = (name: string) => summaries.find(({ peer }) => peer === name);
  expect(of('Dateline')?.medians).toEqual(add(20));
  expect(of('LanceDB')?.medians).toEqual(add(80));
  expect(of('LanceDB')?.ratios).toEqual(add(3));
  expect(of('Dateline')?.ratios).toEqual({});
});

it('says of each what it does not offer, and why another went no further', () => {
  const table = writeTable(summariseRounds(ROUNDS), MEASURES);
  expect(table).toContain('| add one article | 20.0 ms | failed | 80.0 ms (3.00×) | not offered |');
  expect(table).toContain('MiniSearch went no further: build: Error: no room');
});

it('draws what was measured, and names the rest', () => {
  const picture = drawPeers('3 articles', summariseRounds(ROUNDS));
  expect(picture.match(/<circle/gu)).toHaveLength(3);
  expect(picture).toContain('not offered');
  expect(picture).toContain('failed');
});

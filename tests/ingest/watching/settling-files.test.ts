import { expect, it } from 'vitest';
import { createSettlingFiles } from '../../../src/ingest/watching/settling-files.ts';

function settling() {
  const clock = { now: 0 };
  const files = createSettlingFiles({ settleMs: 500, burstMs: 1_000, many: 3, now: () => clock.now });
  const at = (now: number): typeof files => {
    clock.now = now;
    return files;
  };
  return { at };
}

it('tells of a file once nothing has happened to it for a while, and once only', () => {
  const { at } = settling();
  at(0).touch('a.txt');
  expect(at(499).take()).toEqual([]);
  at(499).touch('a.txt');
  expect(at(998).take()).toEqual([]);
  expect(at(999).take()).toEqual(['a.txt']);
  expect(at(5_000).take()).toEqual([]);
});

it('waits for the end of a burst, but not for ever', () => {
  const { at } = settling();
  at(0).touch('a.txt');
  at(300).touch('b.txt');
  at(600).touch('b.txt');
  expect(at(900).take()).toEqual([]);
  at(900).touch('b.txt');
  expect(at(1_000).take()).toEqual(['a.txt']);
  expect(at(1_400).take()).toEqual(['b.txt']);
});

it('waits longer for the end of a large one, so that it is one update', () => {
  const { at } = settling();
  for (let index = 0; index < 40; index += 1) at(index * 200).touch(`${index}.txt`);
  expect(at(7_900).take()).toEqual([]);
  expect(at(8_300).take()).toHaveLength(40);
});

it('waits the longer the more there are, while they go on coming', () => {
  const { at } = settling();
  for (let index = 0; index < 6_000; index += 1) at(index * 5).touch(`${index}.txt`);
  expect(at(30_000).take()).toEqual([]);
  expect(at(30_500).take()).toHaveLength(6_000);
});

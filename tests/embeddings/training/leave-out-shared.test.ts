import { expect, it } from 'vitest';
import { leaveOutShared } from '../../../embeddings/training/leave-out-shared.ts';
import { createRandom } from '../../../embeddings/training/random.ts';
import type { Pair } from '../../../embeddings/training/sample-pair.ts';

const pair: Pair = {
  article: 1,
  query: Uint16Array.of(1, 2, 3),
  passage: Uint16Array.of(1, 9, 2, 8, 3, 7, 6),
  isAboutArticle: false,
};

function passages(from: Pair): readonly string[] {
  const random = createRandom(1);
  return Array.from({ length: 400 }, () => leaveOutShared(from, random).passage.join(' '));
}

it('leaves words of the query out of some passages, and no others', () => {
  const changed = passages(pair).filter((passage) => passage !== '1 9 2 8 3 7 6');
  // Three pairs in ten are chosen; of those an eighth lose none of three words.
  expect(changed.length / 400).toBeCloseTo(0.3 * (7 / 8), 1);
  for (const passage of changed) expect(passage.replaceAll(/[123] ?/g, '')).toBe('9 8 7 6');
  expect(new Set(changed).size).toBe(7);
});

it('leaves a passage whole that would say next to nothing without them', () => {
  const short = { ...pair, passage: Uint16Array.of(1, 2, 3, 9) };
  expect(passages(short).every((passage) => passage.split(' ').length >= 4)).toBe(true);
});

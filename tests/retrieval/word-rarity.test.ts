import { expect, it } from 'vitest';
import { isListed, readWordRarity } from '../../src/retrieval/word-rarity.ts';
import { openArchive } from '../support/open-archive.ts';

it('takes a word that every object of JavaScript has for the rare word it is', async () => {
  const words = ['constructor', 'xylograph'];
  const { rarity } = await readWordRarity(await openArchive([]), words);
  expect(words.map((word) => [rarity(word), isListed(word)])).toEqual([
    [1, false],
    [1, false],
  ]);
});

it('counts "died" as "die", as rare as the more common of its forms', async () => {
  const { rarity } = await readWordRarity(await openArchive([]), ['die', 'sue']);
  expect(rarity('die')).toBeLessThan(rarity('sue'));
});

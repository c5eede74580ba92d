import { expect, it } from 'vitest';
import { nearnessTo } from '../../../../src/answers/ask/evidence/nearness.ts';
import { createLexicon } from '../../../../src/text/lexicon.ts';
import { printedWords } from '../../../../src/text/printed-words.ts';
import { wordsOf } from '../../../../src/text/words.ts';

/** How nearly a text says each word of a question. */
function near(question: string, text: string): readonly number[] {
  const lexicon = createLexicon();
  return nearnessTo(wordsOf(question), lexicon).of(printedWords(text, lexicon));
}

it('finds a word in any form of it', () => {
  expect(near('took ships', 'Two ships take the route.')).toEqual([1, 1]);
});

it('finds a word that may mean the same, for less', () => {
  const [rescue = 0, jail = 0] = near('rescue jail', 'They were saved from prison.');
  expect(rescue).toBeGreaterThan(jail);
  expect(rescue).toBeLessThan(1);
  expect(jail).toBeGreaterThan(0.4);
});

it('finds a country under another name, only where it is written as a name', () => {
  expect(near('Thailand', 'The Thai navy')[0]).toBeCloseTo(0.95);
  expect(near('Turkey', 'a turk')[0]).toBe(0);
});

it('finds nothing of a word that is not there', () => {
  expect(near('volcano', 'The harbour opened on Tuesday.')).toEqual([0]);
  expect(near('volcano', '')).toEqual([0]);
  expect(near('', 'The harbour opened.')).toEqual([]);
});

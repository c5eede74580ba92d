import { array, assert, constantFrom, property } from 'fast-check';
import { expect, it } from 'vitest';
import { createLexicon } from '../../src/text/lexicon.ts';
import { printedWords } from '../../src/text/printed-words.ts';
import { wordsOf } from '../../src/text/words.ts';

const PIECES =
  'The U.S. took take 410bn 410 billion twenty - three per cent % 3.5 café Selby one hundred and five . , ’s co\u00ADop и İ'.split(
    ' ',
  );
const anyText = array(constantFrom(' ', '', ...PIECES), { maxLength: 30 }).map((some) => some.join(' '));

it('has the words that a text has, whatever was read before it', () => {
  const lexicon = createLexicon();
  assert(
    property(anyText, (text) => {
      const words = wordsOf(text);
      const printed = printedWords(text, lexicon);
      expect(printed.all()).toEqual(words);
      expect(printed.count).toBe(words.length);
      for (const { stem } of words)
        expect(printed.placesOf(stem)).toEqual(words.flatMap((word, place) => (word.stem === stem ? [place] : [])));
    }),
    { numRuns: 200 },
  );
});

it('says where a stem stands, and which words a range takes in', () => {
  const words = printedWords('The ferry cost 410 billion, the ferries less.');
  expect(words.placesOf('ferri')).toEqual([1, 5]);
  expect(words.placesOf('410000000000')).toEqual([3]);
  expect(words.placesOf('nowhere')).toEqual([]);
  expect(words.within([15, 26])).toEqual([3, 3]);
  expect(words.within([4, 14])).toEqual([1, 2]);
});

import { describe, expect, it } from 'vitest';
import { createFindWords } from '../../../src/answers/quotes/find-words.ts';

/** The text of each place, with a mark where it is as typed to the letter. */
const found = (words: string, text: string): string[] =>
  createFindWords(words)(text).map(({ start, end, isExact }) => `${text.slice(start, end)}${isExact ? '!' : ''}`);

describe('createFindWords', () => {
  it.each([
    [
      'peace and security',
      'For peace and security, Peace and Security.',
      ['peace and security!', 'Peace and Security'],
    ],
    ['Karagulle', 'Karagülle met KARAGÜLLE.', ['Karagülle', 'KARAGÜLLE']],
    ['Karag\u00fclle', 'Karagu\u0308lle met KARAGULLE.', ['Karagu\u0308lle!', 'KARAGULLE']],
    ['Kilic', 'Kılıç spoke.', ['Kılıç']],
    ['"it leaks"', 'He said “it leaks” once.', ['“it leaks”']],
    ["it's over", 'Now it’s over.', ['it’s over']],
    ['9 percent', 'Up 9  percent, or 19 percent.', ['9  percent']],
    ['war', 'A warning of war; prewar.', ['war!']],
    ['$5', 'It costs $5.', ['$5!']],
    ['a a', 'a a a', ['a a!', 'a a!']],
    ['dam', 'The damage.', []],
  ])('finds %j in %j', (words, text, places) => expect(found(words, text)).toEqual(places));

  it('gives offsets into the text as it is, whatever folding makes longer or shorter', () => {
    const text = '… ﬁve ½ Ǆ́ the dam broke';
    expect(found('the dam', text)).toEqual(['the dam!']);
  });
});

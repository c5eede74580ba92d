import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../embeddings/training/random.ts';
import { nameWords } from '../../../src/people/words/name-word.ts';
import { listLine } from '../../../src/training/names/list-lines.ts';
import { inCapitals, type NewNames, replaceNames } from '../../../src/training/names/replace-names.ts';
import { namesOf, type TaggedText } from '../../../src/training/names/tagged-text.ts';

const NAMES: NewNames = {
  people: { make: () => ({ given: 'Quux', middle: null, surname: 'Zorbson', surnameFirst: false }) },
  places: ['Upper Wump'],
  organisations: ['Acme'],
  random: createRandom(1),
};
const [PERSON, ORGANISATION, PLACE] = [1, 3, 5];

const TEXT = 'Mr Smith told Bank of Blim that Ann Smith’s plane left Dorf, Smith said.';
const LABELS = [0, 1, 0, 3, 4, 4, 0, 1, 2, 0, 0, 5, 1, 0];
const SENTENCE: TaggedText = {
  text: TEXT,
  words: nameWords(TEXT),
  allowed: Uint8Array.from(LABELS, (label) => 1 << label),
};

describe('replaceNames', () => {
  it('puts names of the same kind and form, and moves the labels along', () => {
    const other = replaceNames(SENTENCE, NAMES, 1);
    expect(other.text).toMatch(
      /^Mr Zorbson told Acme that (?:Quux|Q\.) (?:[A-Z]\. )?Zorbson’s plane left Upper Wump, Zorbson said\.$/,
    );
    expect(other.words).toEqual(nameWords(other.text));
    expect(namesOf(other, PLACE)).toEqual(['Upper Wump']);
    expect(namesOf(other, ORGANISATION)).toEqual(['Acme']);
    expect(other.allowed).toHaveLength(other.words.length);
    expect(other.allowed.at(-1)).toBe(1);
  });

  it('leaves what is in doubt, and everything when it is to replace nothing', () => {
    const doubtful = { ...SENTENCE, allowed: SENTENCE.allowed.map(() => 0x7f) };
    expect(replaceNames(doubtful, NAMES, 1)).toBe(doubtful);
    expect(replaceNames(SENTENCE, NAMES, 0)).toBe(SENTENCE);
  });
});

describe('inCapitals', () => {
  it('keeps words and labels', () => {
    const shouted = inCapitals(SENTENCE);
    expect(shouted.text).toBe(TEXT.toUpperCase());
    expect(shouted.words).toHaveLength(SENTENCE.words.length);
    expect(shouted.allowed).toEqual(SENTENCE.allowed);
  });
});

describe('listLine', () => {
  it('labels every name it puts in', () => {
    for (let line = 0; line < 60; line++) {
      const made = listLine(NAMES);
      const count = (name: string): number => made.text.split(name).length - 1;
      expect(namesOf(made, PERSON).filter((name) => name.endsWith('Zorbson'))).toHaveLength(count('Zorbson'));
      expect(namesOf(made, PLACE)).toHaveLength(count('Upper Wump'));
      expect(namesOf(made, ORGANISATION)).toHaveLength(count('Acme'));
    }
  });
});

import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/people/names/find-names.ts';
import { sureBodies } from '../../../src/people/names/sure-bodies.ts';

/** The bodies among names that a tagger took for organisations. */
function bodiesIn(text: string, names: readonly string[], people: readonly string[] = []): readonly string[] {
  const mentions = (all: readonly string[]) =>
    all.flatMap((name) =>
      [...text.matchAll(new RegExp(`(?<!\\w)${name}(?!\\w)`, 'g'))].map(({ index }) => ({
        name,
        start: index,
        end: index + name.length,
      })),
    );
  const organisations = mentions(names).toSorted((one, other) => one.start - other.start);
  return [...new Set(sureBodies({ text, people: mentions(people), organisations }).map(({ name }) => name))];
}

describe('sureBodies keeps', () => {
  it.each([
    [
      'what a word calls a body',
      'The Ministry of Harbours met Velm University and Orla Ltd.',
      ['Ministry of Harbours', 'Velm University', 'Orla Ltd'],
    ],
    ['letters that everybody knows', 'NATO and the BBC agreed.', ['NATO', 'BBC']],
    [
      'the letters of a body in brackets, wherever they stand',
      'The Federal Roads Board (FRB) met. Later the FRB voted.',
      ['Federal Roads Board', 'FRB'],
    ],
    [
      'whoever acts, is spoken for or has people',
      'Orla said so. A spokesman for Brinmar agreed. Tesk CEO Ana Quill left. Varno’s chief executive came.',
      ['Orla', 'Brinmar', 'Tesk', 'Varno'],
    ],
    ['every mention of one that is sure once', 'Brinmar grew. A spokesman for Brinmar agreed.', ['Brinmar']],
  ])('%s', (_what, text, names) => expect(bodiesIn(text, names)).toEqual(names));
});

describe('sureBodies leaves out', () => {
  it.each([
    [
      'contractions, degrees, things and crowds',
      'I’ve said that the CD and a PhD cost Millions. Boys ran to the Far Left.',
      ['I’ve', 'CD', 'PhD', 'Millions', 'Boys', 'Far Left'],
    ],
    [
      'laws, days and places',
      'The Harbour Act said nothing of Labour Day, the US and the Brook Bridge.',
      ['Harbour Act', 'Labour Day', 'US', 'Brook Bridge'],
    ],
    ['offices', 'The Deputy Minister of Defense said no.', ['Deputy Minister of Defense']],
    [
      'fields of an adviser',
      'National Security Adviser Bo Tarn is adviser for Trade and Work.',
      ['National Security', 'Trade and Work'],
    ],
    ['hashtags', 'They wrote #SaveOrla said the page.', ['SaveOrla']],
  ])('%s', (_what, text, names) => expect(bodiesIn(text, names)).toEqual([]));

  it('people whom the text names', () =>
    expect(bodiesIn('Dana Orlo said no. Orlo said yes.', ['Orlo'], ['Dana Orlo'])).toEqual([]));
});

it('no film star and no dateline is an organisation', () => {
  const { organisations } = findNames(
    'Film star Robert Dunnel met Hollywood actress Dana Orlo. They sang in “The Tide”.',
  );
  expect(organisations).toEqual([]);
});

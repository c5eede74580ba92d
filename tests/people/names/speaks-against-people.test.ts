import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../src/people/names/find-names.ts';
import { nameWords } from '../../../src/people/words/name-word.ts';
import { speaksAgainstPeople } from '../../../src/people/names/speaks-against-people.ts';

const against = (text: string): string[] => {
  const words = nameWords(text);
  return speaksAgainstPeople(words).map((index) => words[index]?.text ?? '');
};

describe('speaksAgainstPeople', () => {
  it.each([
    ['Gunmen kill ten villagers near Velm.', ['Gunmen']],
    ['Reports reached Velm. Lanterns were lit, and lanterns fell.', ['Lanterns']],
    ['They say that I’m late and We’ve won.', ['I’m', 'We’ve']],
    ['They asked for APIs and DAOs.', ['APIs', 'DAOs']],
    ['The Orra Batzar party won.', ['The', 'Orra', 'Batzar']],
    ['It burns in the port of Sael Karim.', ['Sael', 'Karim']],
    ['Fighters of Hamas and Tibetans met.', ['Fighters', 'Hamas', 'Tibetans']],
  ])('%s', (text, expected) => expect([...new Set(against(text))].sort()).toEqual([...expected].sort()));

  it.each([
    ['Rose left. She rose early.'],
    ['Brown said that the brown dog was lost.'],
    ['Members of the party of Ana Quill left the city.'],
    ['O’Brien met McDonald.'],
  ])('says nothing against the people of: %s', (text) => {
    expect(against(text).filter((word) => /Rose|Brown|Quill|O’Brien|McDonald/.test(word))).toEqual([]);
  });
});

it('keeps what only looks like a person from being found as one', () => {
  const text =
    'Gunmen attacked Varnholm on Monday. Herri Batasuna and Taco Bell were named. Mayor Anna Quill met Hamas.';
  expect(findPeople(text).map(({ name }) => name)).toEqual(['Anna Quill']);
});

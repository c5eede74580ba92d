import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findNames, findPeople } from '../../../src/people/names/find-names.ts';
import { readBracketed } from '../../support/bracketed-names.ts';

const names = (found: readonly { readonly name: string }[]): string[] => found.map(({ name }) => name);

describe('findNames', () => {
  it('tells people, organisations and places apart', () => {
    const found = findNames('SOCAR said on Monday that Elnur Rzayev of the Ministry of Justice flew to Tbilisi.');
    expect(names(found.people)).toEqual(['Elnur Rzayev']);
    expect(names(found.organisations)).toContain('Ministry of Justice');
    expect(names(found.places)).toEqual(['Tbilisi']);
  });

  it('ends every name with its sentence', () => {
    const found = findNames('Mayor Anna Smith met the head of the National Bank in Dorf. Rain fell on Blim.');
    for (const { name } of [...found.organisations, ...found.places]) expect(name).not.toMatch(/Dorf.|. Rain|fell/);
  });

  it('finds a surname again that the text has in full elsewhere', () =>
    expect(names(findPeople('Ivo Brankovic won. The crowd sang for Brankovic. BRANKOVIC TAKES THE TITLE'))).toEqual([
      'Ivo Brankovic',
      'Brankovic',
      'BRANKOVIC',
    ]));

  it('does not take a month or a street for somebody named in full', () =>
    expect(names(findPeople('Theresa May spoke on Orchard Street. In May it rained.'))).toEqual(['Theresa May']));

  it('gives names that are slices of the text, in order and without overlap', () => {
    for (const line of wireCopy()) {
      const { people, organisations, places } = findNames(line.text);
      const all = [...people, ...organisations, ...places].toSorted((one, other) => one.start - other.start);
      for (const { name, start, end } of all) expect(line.text.slice(start, end)).toBe(name);
      all.forEach(({ end }, index) => expect(all[index + 1]?.start ?? Infinity).toBeGreaterThanOrEqual(end));
    }
  });

  it('finds the people of wire copy about people it cannot know', () => {
    let [right, found, wanted] = [0, 0, 0];
    for (const { text, people } of wireCopy()) {
      const marked = new Set(people.map(({ start, end }) => `${start} ${end}`));
      const mentions = findPeople(text);
      right += mentions.filter(({ start, end }) => marked.has(`${start} ${end}`)).length;
      found += mentions.length;
      wanted += marked.size;
    }
    expect(wanted).toBeGreaterThan(80);
    expect(right / found).toBeGreaterThan(0.85);
    expect(right / wanted).toBeGreaterThan(0.8);
  });
});

function wireCopy() {
  const file = new URL('./fixtures/wire-copy.txt', import.meta.url);
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map(readBracketed);
}

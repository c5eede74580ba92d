import { expect, it } from 'vitest';
import { namesOfTags } from '../../../src/people/names/names-of-tags.ts';

/** A text whose names are marked `{PER|Leyla Aliyeva}`, as a model would give them. */
function read(marked: string) {
  let text = '';
  const tags = [];
  for (const part of marked.split(/(\{[^}]+\})/)) {
    const [, kind, name] = /^\{(\w+)\|(.+)\}$/.exec(part) ?? [];
    if (kind !== undefined && name !== undefined) {
      tags.push({ start: text.length, end: text.length + name.length, kind, score: 1 });
    }
    text += name ?? part;
  }
  const found = namesOfTags(text, tags);
  for (const one of [...found.people, ...found.organisations, ...found.places]) {
    expect(text.slice(one.start, one.end)).toBe(one.name);
  }
  return {
    people: found.people.map(({ name }) => name),
    organisations: found.organisations.map(({ name }) => name),
    places: found.places.map(({ name }) => name),
  };
}

it('takes a possessive and a title off a name, and keeps a given name that is a title too', () => {
  expect(read("{PER|President Ana Quill's} aide met {PERSON|Dean Marlow} and {per|Col. Tarn}.").people).toEqual([
    'Ana Quill',
    'Dean Marlow',
    'Tarn',
  ]);
});

it('finds who is named in full again by surname, where the model did not', () => {
  expect(read('{PER|Ana Quill} spoke. Quill left for {LOC|Varnholm}.').people).toEqual(['Ana Quill', 'Quill']);
});

it('tells people from organisations and places, and leaves all else out', () => {
  const { people, organisations, places } = read('{ORG|Nord Line} sails to {GPE|Ostervik} in {MISC|Lent}.');
  expect({ people, organisations, places }).toEqual({ people: [], organisations: ['Nord Line'], places: ['Ostervik'] });
});

it('keeps two names that stand side by side apart', () => {
  expect(read('{PER|Ana Quill} {PER|Bo Tarn}').people).toEqual(['Ana Quill', 'Bo Tarn']);
});

it('takes a tag that holds no word for none', () => {
  expect(read('It rained {PER|--} all day.').people).toEqual([]);
});

import { expect, it } from 'vitest';
import { findPeople } from '../../../src/people/names/find-names.ts';

// Long enough that whoever is named by one word would have been named in full.
const REST =
  'The harbour of Velm was full on Tuesday, and the crews of nine boats waited on the quay for the ferry to leave. ' +
  'A visit to the old hall had been planned for the afternoon, but the rain kept everybody under the roof of the ' +
  'market, where the band went on until it was dark and the last of the guests had gone home over the bridge.';

const peopleIn = (text: string): string[] => findPeople(`${text} ${REST}`).map(({ name }) => name);

it.each([
  ['a brand that says something', 'Audi said that it would build boats. Amtrak said no.'],
  ['a village', 'Soldiers walked from Kamakombe to Kasheke and on to Ouaddai.'],
  [
    'ordinary words in capitals',
    'It begins with an Official Working Visit and some Hidden Guests, Addressing Unfair Boats.',
  ],
  ['a kind of music', 'They play Punk Rock and Skiffle in Velm.'],
])('nobody is %s', (_what, text) => expect(peopleIn(text)).toEqual([]));

it.each([
  ['whom a rule finds', 'But Briarly told me that nothing is lost.', 'Briarly'],
  ['whose trade is told', 'Blogger Nazavrik looked at the boats.', 'Nazavrik'],
  ['who says something', 'Hodur said that the boats were late.', 'Hodur'],
  ['who is named in full elsewhere', 'Ilmar Torvund came. The guests saw Torvund on the quay.', 'Torvund'],
  ['with a known given name', 'Her mother Katherine was there.', 'Katherine'],
])('somebody is found %s', (_how, text, name) => expect(peopleIn(text)).toContain(name));

it('in a few sentences, which may go on about somebody, all are kept', () =>
  expect(findPeople('In 2016, Shortel led Labor to gain 14 seats.').map(({ name }) => name)).toEqual(['Shortel']));

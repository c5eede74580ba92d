import { readPeople } from '../../../src/people/reading/read-people.ts';
import { describe, expect, it } from 'vitest';
import { foldNames } from '../../../src/people/identity/folded-names.ts';
import { findPerson } from '../../../src/people/person/find-person.ts';
import { makeArticle } from '../../support/articles.ts';
import { ENGLISH } from '../../support/english.ts';

const articles = [
  makeArticle({ id: 'a', body: 'Mayor Anna Smith met the head of the National Bank in Dorf. Rain fell on Blim.' }),
];

describe('a name that finds nobody is answered with what to try instead', () => {
  it.each([
    ['x'.repeat(200), 'That is too long for a name: give at most 100 characters.'],
    ['the minister', '“the minister” is a title without a name. Give the name, or ask who it is as a question.'],
    [
      'National Bank',
      'The archive names “National Bank” as an organisation, not as the name of a person. Search for it instead.',
    ],
    ['rain', 'The archive holds “rain”, but not as the name of a person. Search for it instead.'],
    ['محمد العلي', 'No article of the archive prints “محمد العلي”. Try the name in Latin letters.'],
    ['习近平', 'No article of the archive prints “习近平”. Try the name in Latin letters.'],
    ['Путин', 'No article of the archive names “Путин”. Search for the word, or ask a question.'],
    ['Putin', 'No article of the archive names “Putin”. Search for the word, or ask a question.'],
    [
      'Vladimir Putin',
      'No article of the archive names “Vladimir Putin”. Try the surname alone, or search for the words.',
    ],
    [' ', 'No name was given. Give one in any spelling, with or without a title.'],
    ['42!', 'A name needs letters, and there are none in that. Give the name as the articles may print it.'],
  ])('%j', (name, reason) =>
    expect(findPerson(name, articles, { read: readPeople, wording: ENGLISH })).toMatchObject({
      kind: 'not-found',
      reason,
    }),
  );

  it('in an archive that names no people', () => {
    const weather = [makeArticle({ id: 'w', body: 'It rained.' })];
    const reason = 'No article of the archive names a person. Search for words instead, or add articles.';
    for (const archive of [weather, []]) {
      expect(findPerson('Smith', archive, { read: readPeople, wording: ENGLISH, names: foldNames([]) })).toMatchObject({
        kind: 'not-found',
        nearest: [],
        reason,
      });
    }
  });

  it('but one in Cyrillic letters finds a person printed in Latin ones', () =>
    expect(
      findPerson('Анна Смит', [makeArticle({ body: 'Mayor Anna Smit left.' })], { read: readPeople, wording: ENGLISH }),
    ).toMatchObject({
      kind: 'found',
      name: 'Anna Smit',
    }));

  it('and an article without a date gives a dossier without dates', () =>
    expect(findPerson('Anna Smith', articles, { read: readPeople, wording: ENGLISH })).toMatchObject({
      kind: 'found',
      firstOn: null,
      lastOn: null,
      mentionsOverTime: null,
      roles: [{ text: 'Mayor', firstOn: null, lastOn: null }],
    }));
});

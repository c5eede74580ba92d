import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { foldNames } from '../../../src/people/identity/folded-names.ts';
import { findPerson } from '../../../src/people/person/find-person.ts';
import type { FoundPerson } from '../../../src/people/person/person-result.ts';
import { readPeople } from '../../../src/people/reading/read-people.ts';
import { makeArticle } from '../../support/articles.ts';
import { ENGLISH } from '../../support/english.ts';

function found(name: string, articles: readonly Article[]): FoundPerson {
  const result = findPerson(name, articles, { read: readPeople, wording: ENGLISH });
  if (result.kind !== 'found') throw new Error(`${name} is ${result.kind}: ${result.reason}`);
  return result;
}

function quoted(
  articles: readonly Article[],
  { articleId, start, end }: { articleId: string; start: number; end: number },
) {
  return articles.find(({ id }) => id === articleId)?.body.slice(start, end);
}

describe('findPerson among namesakes', () => {
  const anna = makeArticle({ id: 'anna', body: 'Mayor Anna Smith opened the bridge. Smith thanked the workers.' });
  const john = makeArticle({ id: 'john', body: 'The coach, John Smith, resigned. Smith wept.' });
  const bare = makeArticle({ id: 'bare', body: 'Voters trust Smith, said analyst Mary Jones. Judge Smith agreed.' });
  const both = makeArticle({ id: 'both', body: 'Anna Smith met John Smith. Smith smiled.' });

  it('asks who is meant when the articles hold two', () =>
    expect(findPerson('Smith', [anna, john], { read: readPeople, wording: ENGLISH })).toMatchObject({
      kind: 'ambiguous',
      candidates: ['Anna Smith', 'John Smith'],
    }));

  it('joins surnames within an article', () => {
    const person = found('Anna Smith', [anna, john]);
    expect(person.variants).toEqual(['Anna Smith', 'Smith']);
    expect(person.mentions.map(({ articleId }) => articleId)).toEqual(['anna', 'anna']);
    expect(person.roles.map(({ text }) => text)).toEqual(['Mayor']);
  });

  it('joins a bare surname of another article to the only bearer', () =>
    expect(found('Smith', [anna, bare]).mentions.map(({ articleId }) => articleId)).toContain('bare'));

  it('joins it to nobody when there are two', () => {
    const articles = [anna, john, bare];
    for (const name of ['Anna Smith', 'John Smith']) {
      expect(found(name, articles).mentions.map(({ articleId }) => articleId)).not.toContain('bare');
    }
  });

  it('leaves a surname alone that may be either of two in its own article', () =>
    expect(found('Anna Smith', [both]).mentions.map((mention) => quoted([both], mention))).toEqual([
      'Anna Smith met John Smith.',
    ]));

  it('keeps apart two whose middle initials differ', () => {
    const bushes = makeArticle({ body: 'George H. W. Bush and his son George W. Bush came.' });
    expect(findPerson('Bush', [bushes], { read: readPeople, wording: ENGLISH }).kind).toBe('ambiguous');
    expect(found('George W. Bush', [bushes]).name).toBe('George W. Bush');
  });

  it('takes spellings, middle names and initials for one person', () => {
    const articles = [
      makeArticle({ id: '1', body: 'Minister Zakir Hasanov came.' }),
      makeArticle({ id: '2', body: 'General-polkovnik Zakir Həsənov çıxış edib.' }),
      makeArticle({ id: '3', body: 'Министр обороны Закир Гасанов принял гостей.' }),
    ];
    expect(found('Hasanov', articles).variants.toSorted()).toEqual(
      ['Zakir Hasanov', 'Zakir Həsənov', 'Закир Гасанов'].toSorted(),
    );
  });
});

describe('findPerson over time', () => {
  const articles = [
    makeArticle({
      id: 'old',
      publishedOn: '2019-03-01',
      body: 'Deputy Minister Anna Smith spoke. “We have time,” Anna Smith said.',
    }),
    makeArticle({ id: 'undated', body: 'President Anna Smith travelled.' }),
    makeArticle({
      id: 'middle',
      publishedOn: '2022-01-05',
      body: 'President Anna Smith met Mary Jones and Quux Zorblat, 40, of Acme.',
    }),
    makeArticle({
      id: 'new',
      publishedOn: '2024-07-09',
      body: 'President Anna Smith met Mary Jones. “We won again,” said Smith.',
    }),
    makeArticle({ id: 'copy', publishedOn: '2024-07-08', body: 'President Anna Smith met Mary Jones.' }),
  ];

  it('puts the newest mention first, the undated last, and copies once', () =>
    expect(found('Anna Smith', articles).mentions.map(({ articleId }) => articleId)).toEqual([
      'new',
      'new',
      'middle',
      'old',
      'old',
      'undated',
    ]));

  it('dates each role by its first and last article', () =>
    expect(found('Anna Smith', articles).roles.map(({ text, firstOn, lastOn }) => [text, firstOn, lastOn])).toEqual([
      ['President', '2022-01-05', '2024-07-09'],
      ['Deputy Minister', '2019-03-01', '2019-03-01'],
    ]));

  it('quotes whole sentences, the newest first', () =>
    expect(found('Smith', articles).quotes.map((quote) => quoted(articles, quote))).toEqual([
      '“We won again,” said Smith.',
      '“We have time,” Anna Smith said.',
    ]));

  it('counts the articles that name others', () =>
    expect(found('Smith', articles).related).toEqual([
      { name: 'Mary Jones', articles: 3 },
      { name: 'Quux Zorblat', articles: 1 },
    ]));

  it('looks for near spellings among the names it is given', () =>
    expect(
      findPerson('Ana Smyth', [], {
        read: readPeople,
        wording: ENGLISH,
        names: foldNames(['Anna Smith', 'Mary Jones']),
      }),
    ).toMatchObject({
      nearest: ['Anna Smith'],
    }));

  it('reads articles by the reader it is given', () => {
    const read: string[] = [];
    findPerson('Smith', articles, {
      wording: ENGLISH,
      read: (article) => {
        read.push(article.id);
        return readPeople(article);
      },
    });
    expect(read).toEqual(articles.map(({ id }) => id));
  });
});

describe('findPerson of one surname in two walks of life', () => {
  const minister = makeArticle({
    id: 'minister',
    publishedOn: '2024-03-01',
    body: 'Defence Minister Tural Velizade visited the border. General Velizade praised the troops.',
  });
  const coach = makeArticle({
    id: 'coach',
    publishedOn: '2024-04-01',
    body: 'The result pleased coach Velizade, whose team leads the league.',
  });
  const general = makeArticle({ id: 'general', publishedOn: '2024-04-02', body: 'General Velizade flew to Ankara.' });
  const articles = [minister, coach, general];

  it('joins a surname whose role fits, and asks about one whose role does not', () => {
    expect(findPerson('Velizade', articles, { read: readPeople, wording: ENGLISH })).toMatchObject({
      kind: 'ambiguous',
      candidates: ['Tural Velizade', 'coach Velizade'],
    });
    expect(found('Tural Velizade', articles).mentions.map(({ articleId }) => articleId)).toEqual([
      'general',
      'minister',
      'minister',
    ]);
  });

  it('finds each by what it was offered as', () => {
    expect(found('coach Velizade', articles).mentions.map(({ articleId }) => articleId)).toEqual(['coach']);
    expect(found('General Velizade', articles).name).toBe('Tural Velizade');
  });

  it('takes years between two roles for a career', () => {
    const player = makeArticle({ id: 'player', publishedOn: '2004-04-01', body: 'Midfielder Velizade scored twice.' });
    expect(found('Velizade', [minister, player]).mentions).toHaveLength(3);
  });

  it('keeps initials apart', () => {
    const other = makeArticle({ id: 'other', body: 'Mayor R. Velizade opened a school.' });
    expect(findPerson('Velizade', [minister, other], { read: readPeople, wording: ENGLISH })).toMatchObject({
      kind: 'ambiguous',
      candidates: ['Tural Velizade', 'Mayor R. Velizade'],
    });
    expect(found('T. Velizade', [minister, other]).name).toBe('Tural Velizade');
  });
});

import { expect, it } from 'vitest';
import type { StoredArticle } from '../../../src/archive/archive.ts';
import { groupStories, readHeads } from '../../../src/answers/summary/group-stories.ts';
import { makeArticle } from '../../support/articles.ts';

const TEXT = `Fire broke out on the ferry Solan off Lerwick late on Sunday, the coastguard said. The crew of the ferry put the fire out before lifeboats came alongside. The Solan was towed to Lerwick, where the harbour master met her crew. Nobody was hurt, the coastguard said, and the cause of the fire is not known.`;

const stored = (id: string, fields: Partial<StoredArticle> = {}): StoredArticle => ({
  ...makeArticle({ id, title: 'Ferry on fire off Lerwick', publishedOn: '2025-03-02', body: TEXT, ...fields }),
  words: 50,
  people: [],
});

/** Ids of each story's articles, with copies after a bar. */
const grouped = (...articles: readonly StoredArticle[]): readonly string[] =>
  groupStories(readHeads(articles), { rarity: () => 1, passages: () => 1 }).map(({ articles, copies }) =>
    [articles, copies].map((some) => some.map(({ id }) => id).join(' ')).join('|'),
  );

it('reads the first of near-identical articles, whatever order they come in', () => {
  const later = stored('later', { publishedOn: '2025-03-03', body: `${TEXT} Coast Wire reported this first.` });
  expect(grouped(later, stored('first'))).toEqual(['first|later']);
});

it('takes an update for no copy: its figure is news', () => {
  const update = stored('update', { publishedOn: '2025-03-03', body: `${TEXT} The ferry carried 140 passengers.` });
  expect(grouped(stored('first'), update)).toEqual(['first update|']);
});

it('does not take the day of the dateline for a figure', () => {
  const [dateline, other] = ['LERWICK, Scotland, March 2.', 'LERWICK, Scotland, March 3.'];
  const copy = stored('copy', { publishedOn: '2025-03-03', dateline: other, body: `${other} ${TEXT}` });
  expect(grouped(stored('first', { dateline, body: `${dateline} ${TEXT}` }), copy)).toEqual(['first|copy']);
});

it('keeps what is not alike, and what is long past, apart', () => {
  const bread = stored('bread', {
    title: 'Price of bread',
    body: 'Bakers in Oban ask more for bread since flour is dear.',
  });
  const next = stored('next', { publishedOn: '2025-04-02' });
  expect(grouped(stored('first'), bread, next)).toEqual(['next|', 'bread|', 'first|']);
});

it('puts the story first that most was written about', () => {
  const bread = stored('bread', {
    publishedOn: '2025-03-09',
    title: 'Bread',
    body: 'Bakers in Oban ask more for bread.',
  });
  expect(grouped(bread, stored('a'), stored('b'))).toEqual(['a|b', 'bread|']);
});

it('finds a place for articles without a date, and no story in nothing', () => {
  expect(grouped(stored('undated', { publishedOn: null }), stored('first'))).toEqual(['first|undated']);
  expect(grouped()).toEqual([]);
});

import { expect, it } from 'vitest';
import { summariseScope } from '../../../src/answers/summary/summarise-scope.ts';
import { makeArticle } from '../../support/articles.ts';
import { openArchive } from '../../support/open-archive.ts';
import { PORT_ARTICLES } from '../../support/port-articles.ts';
import { ENGLISH } from '../../support/english.ts';

async function summary(scope: string, articles = PORT_ARTICLES) {
  const archive = await openArchive(articles);
  return summariseScope(scope, {
    archive,
    model: null,
    filters: {},
    limit: 3,
    wording: ENGLISH,
    today: () => '2026-11-24',
  });
}

const days = (found: Awaited<ReturnType<typeof summary>>) => [
  ...new Set(found.citations.map((one) => one.publishedOn)),
];

it('summarises a span that is named in words, and says which', async () => {
  const found = await summary('last week');
  expect(days(found)).toEqual(['2025-12-02']);
  expect(found.scope).toContain('1–7 Dec 2025');
});

it('summarises a topic within a span', async () => {
  const found = await summary('the north pier in 2024');
  expect(days(found)).toEqual(['2024-12-20']);
  expect(found.scope).toBe('the north pier, 2024');
});

it('takes a time that has nothing on the topic as part of the topic', async () => {
  expect(days(await summary('ferry line in December'))).toEqual(['2025-03-05']);
});

it('summarises an article by its title, though a time stands in it', async () => {
  const article = makeArticle({
    id: 'x',
    title: 'Prices in December',
    publishedOn: '2025-11-01',
    body: 'Fish was dear.',
  });
  expect((await summary('Prices in December', [...PORT_ARTICLES, article])).scope).toBe('Prices in December');
});

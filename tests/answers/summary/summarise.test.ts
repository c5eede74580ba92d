import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { ArchiveFilters } from '../../../src/archive/archive.ts';
import type { Archive } from '../../../src/archive/archive-writer.ts';
import { createArchive } from '../../../src/archive/sqlite/create-archive.ts';
import { hashed } from '../../../src/ingest/article-hash.ts';
import { prepareArticles } from '../../../src/ingest/prepare-articles.ts';
import { summarise, type Summary } from '../../../src/answers/summary/summarise.ts';
import { makeArticle } from '../../support/articles.ts';
import { sharedModel } from '../../support/shared-model.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { NOBODY } from '../../../src/archive/people-record.ts';
import { ENGLISH } from '../../support/english.ts';

const harbour = makeArticle({
  id: 'harbour',
  title: 'New harbour opens',
  publishedOn: '2025-03-04',
  source: 'Coast Wire',
  body: 'The new harbour of Alat opened to ships on Tuesday. The weather was fine.\n\nShips from twelve countries will use the harbour. A band played.\n\nThe harbour of Alat cost 120 million dollars.',
});
const copy = makeArticle({
  ...harbour,
  id: 'copy',
  file: 'copy.txt',
  title: 'Harbour of Alat opens',
  source: 'Northern Post',
  publishedOn: '2025-03-05',
});
const sequel = makeArticle({
  id: 'sequel',
  title: 'First ships reach the new harbour of Alat',
  publishedOn: '2025-03-06',
  source: 'Northern Post',
  body: 'The first three ships reached the new harbour of Alat on Thursday, two days after the harbour opened. Dockers unloaded grain and timber in Alat.',
});
const election = makeArticle({
  id: 'election',
  title: 'Voters choose',
  publishedOn: '2025-06-01',
  body: 'Voters chose a new mayor of Kirkwall. Turnout was high.',
});
const ARTICLES = [harbour, copy, sequel, election];

let archive: Archive;

beforeEach(async () => {
  archive = createArchive(join(temporaryFolder(), 'archive.sqlite'));
  onTestFinished(() => archive.close());
  await archive.putArticles(await prepareArticles(ARTICLES.map(hashed), { model: null, people: NOBODY }));
});

const summaryOf = (scope: string, limit: number | null = null, filters: ArchiveFilters = {}): Promise<Summary> =>
  summarise(scope, { archive, model: null, filters, limit, wording: ENGLISH });

const texts = ({ lines }: Summary): string[] => lines.map(({ text }) => text);

function expectSlices({ lines, citations }: Summary): void {
  expect(lines.map(({ citations: [number = 0] }) => citations[number - 1]?.quote)).toEqual(
    lines.map(({ text }) => text),
  );
  for (const { articleId, start, end, quote } of citations)
    expect(ARTICLES.find(({ id }) => id === articleId)?.body.slice(start, end)).toBe(quote);
}

describe('of an article', () => {
  it.each(['harbour', 'new harbour OPENS'])(
    'takes it by its id or title (%s), in reading order, word for word',
    async (scope) => {
      const summary = await summaryOf(scope, 2);
      expect(summary).toMatchObject({ kind: 'answered', scope: 'New harbour opens' });
      expect(texts(summary)[0]).toBe('The new harbour of Alat opened to ships on Tuesday.');
      expect(summary.lines).toHaveLength(2);
      expectSlices(summary);
    },
  );

  it('has three sentences unless told otherwise, and none that says little', async () => {
    const lines = texts(await summaryOf('harbour'));
    expect(lines).toHaveLength(3);
    expect(lines).not.toContain('A band played.');
    expect(await summaryOf('harbour', 1)).toMatchObject({ lines: { length: 1 } });
  });

  it('says it all when it is shorter than asked for', async () => {
    expect(texts(await summaryOf('election', 9))).toEqual(['Voters chose a new mayor of Kirkwall.']);
  });
});

describe('of several articles', () => {
  it('groups them by story and counts a copy once', async () => {
    const summary = await summaryOf('');
    expect(summary.counts).toEqual({
      articles: 4,
      read: 4,
      copies: 1,
      stories: 2,
      firstOn: '2025-03-04',
      lastOn: '2025-06-01',
    });
    expect(summary.stories).toMatchObject([
      { title: 'New harbour opens', articles: 3, alsoCarriedBy: ['Northern Post'], firstOn: '2025-03-04' },
      { title: 'Voters choose', articles: 1, alsoCarriedBy: [], lastOn: '2025-06-01' },
    ]);
    expectSlices(summary);
  });

  it('says of each story which lines are from it', async () => {
    const { stories, lines, citations } = await summaryOf('');
    expect(stories.map(({ lines }) => lines).flat()).toEqual([
      0,
      stories[0]?.lines[1],
      stories[0]?.lines[1],
      lines.length,
    ]);
    const from = citations.map(({ articleId }) => articleId === 'election');
    expect(from.indexOf(true)).toBe(stories[1]?.lines[0]);
  });

  it('shows the stories most written about when there is not room for all', async () => {
    const summary = await summaryOf('', 1);
    expect(summary.stories.map(({ title }) => title)).toEqual(['New harbour opens']);
    expect(summary.counts.stories).toBe(2);
  });

  it('takes the same words in another month for another story: a yearly notice is no copy of the last', async () => {
    const later = makeArticle({ ...sequel, id: 'later', publishedOn: '2026-03-06' });
    await archive.putArticles(await prepareArticles([hashed(later)], { model: null, people: NOBODY }));
    const { counts, stories } = await summaryOf('harbour of Alat');
    expect(counts).toMatchObject({ articles: 4, copies: 1, stories: 2 });
    expect(stories.map(({ articles }) => articles)).toEqual([3, 1]);
  });

  it('says nothing twice', async () => {
    const lines = texts(await summaryOf('harbour of Alat', 10));
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('keeps to the articles on the topic, or to the days it is asked for', async () => {
    expect(texts(await summaryOf('voters mayor'))).toEqual(['Voters chose a new mayor of Kirkwall.']);
    const june = await summaryOf('', 5, { from: '2025-06-01', to: '2025-06-30' });
    expect(june.scope).toBe('1 article (1–30 Jun 2025)');
    expect(june.citations.every(({ articleId }) => articleId === 'election')).toBe(true);
  });
});

it.each(['submarine', '""*', ''])('finds nothing for %j in days without articles', async (scope) => {
  expect(await summaryOf(scope, 3, { from: '2030-01-01' })).toMatchObject({
    kind: 'not-found',
    lines: [],
    citations: [],
    stories: [],
    counts: { articles: 0, read: 0, copies: 0, stories: 0, firstOn: null, lastOn: null },
  });
});

it('weighs sentences by their vectors where there is a model', async () => {
  const model = await sharedModel();
  const summary = await summarise('', { archive, model, filters: {}, limit: 3, wording: ENGLISH });
  expect(summary.stories.map(({ title }) => title)).toEqual(['New harbour opens', 'Voters choose']);
  expect(texts(summary)).toHaveLength(3);
  expect(texts(summary)).toContain('Voters chose a new mayor of Kirkwall.');
  expectSlices(summary);
});

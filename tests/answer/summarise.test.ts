import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { summarise, type Summary } from '../../src/answer/summarise.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { createArchive } from '../../src/archive/create-archive.ts';
import { prepareArticles } from '../../src/ingest/prepare-articles.ts';
import { makeArticle } from '../support/articles.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const harbour = makeArticle({
  id: 'harbour',
  title: 'New harbour opens',
  publishedOn: '2025-03-04',
  source: 'AP',
  body: 'The new harbour of Alat opened to ships on Tuesday. The weather was fine.\n\nShips from twelve countries will use the harbour. A band played.\n\nThe harbour of Alat cost 120 million dollars.',
});
const copy = makeArticle({
  ...harbour,
  id: 'copy',
  file: 'copy.txt',
  title: 'Harbour of Alat opens',
  source: 'Reuters',
  publishedOn: '2025-03-05',
});
const election = makeArticle({
  id: 'election',
  title: 'Voters choose',
  publishedOn: '2025-06-01',
  body: 'Voters chose a new mayor. Turnout was high.',
});

let archive: Archive;

beforeEach(async () => {
  archive = createArchive(join(temporaryFolder(), 'archive.sqlite'));
  onTestFinished(() => archive.close());
  archive.putArticles(await prepareArticles([harbour, copy, election], { model: null, namesIn: () => [] }));
});

const texts = ({ lines }: Summary): string[] => lines.map(({ text }) => text);

it('takes an article by its id or title, in reading order, word for word', () => {
  for (const scope of ['harbour', 'new harbour OPENS']) {
    const summary = summarise(scope, { archive, filters: {}, limit: 2 });
    expect(summary).toMatchObject({ kind: 'answered', scope: 'New harbour opens' });
    expect(texts(summary)[0]).toBe('The new harbour of Alat opened to ships on Tuesday.');
    expect(summary.lines).toHaveLength(2);
    for (const { start, end, quote } of summary.citations) expect(harbour.body.slice(start, end)).toBe(quote);
  }
});

it('leaves out the sentences that say little', () => {
  expect(texts(summarise('harbour', { archive, filters: {}, limit: 3 }))).not.toContain('A band played.');
});

it('says a piece of agency copy once', () => {
  const lines = texts(summarise('harbour of Alat', { archive, filters: {}, limit: 10 }));
  expect(new Set(lines).size).toBe(lines.length);
});

it('keeps to the articles on the topic, or to the days it is asked for', () => {
  expect(texts(summarise('voters mayor', { archive, filters: {}, limit: 5 }))).toContain('Voters chose a new mayor.');
  const june = summarise('', { archive, filters: { from: '2025-06-01', to: '2025-06-30' }, limit: 5 });
  expect(june.scope).toBe('1 article from 1 Jun 2025 to 30 Jun 2025');
  expect(june.citations.every(({ articleId }) => articleId === 'election')).toBe(true);
});

it.each(['submarine', '""*', ''])('finds nothing for %j in days without articles', (scope) => {
  expect(summarise(scope, { archive, filters: { from: '2030-01-01' }, limit: 3 })).toMatchObject({
    kind: 'not-found',
    lines: [],
    citations: [],
  });
});

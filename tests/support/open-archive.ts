import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Archive } from '../../src/archive/archive-writer.ts';
import { createArchive } from '../../src/archive/sqlite/create-archive.ts';
import type { Article } from '../../src/articles/article.ts';
import { hashed } from '../../src/ingest/article-hash.ts';
import { prepareArticles } from '../../src/ingest/prepare-articles.ts';
import { createNameFinder } from '../../src/people/names/name-finder.ts';
import { createPeopleFinder } from '../../src/people/reading/people-finder.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** An archive of these articles, without vectors; it goes when the running test ends. */
export async function openArchive(articles: readonly Article[]): Promise<Archive> {
  const archive = createArchive(join(temporaryFolder(), 'archive.sqlite'));
  onTestFinished(() => archive.close());
  const finder = createNameFinder({ isModelSet: false, tagger: null, onFailure: () => undefined });
  await archive.putArticles(
    await prepareArticles(articles.map(hashed), { model: null, people: createPeopleFinder(finder) }),
  );
  return archive;
}

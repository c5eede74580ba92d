import type Database from 'better-sqlite3';
import type { ArchiveReader } from '../archive-reader.ts';
import type { NearestVectors } from '../vectors/keep-in-step.ts';
import type { VectorSource } from '../vectors/vector-source.ts';
import { createArticleStore } from './article-store.ts';
import { createKept } from './kept.ts';
import { createListStore } from './list-store.ts';
import { createReadHeadings } from './read-headings.ts';
import { createPassageLengths } from './passage-lengths.ts';
import { createPassageStore } from './passage-store.ts';
import { createPassagesHolding, createSearch } from './search-passages.ts';
import { createStateStore } from './state-store.ts';
import type { Telling } from './storage-error.ts';
import { createTextSearch } from './text-search.ts';
import { createUntilChanged } from './until-changed.ts';
import { createVectorStore } from './vector-store.ts';
import { createVocabulary } from './vocabulary.ts';

/** What one connection reads of an archive. */
export interface Reading {
  readonly reader: ArchiveReader;
  readonly articles: ReturnType<typeof createArticleStore>;
  /** What it says of its vectors. */
  readonly source: VectorSource;
}

/** Reads an archive through a connection. @param nearest finds neighbours among the vectors that a source says there are. */
export function createReader(database: Database.Database, told: Telling, nearest: NearestVectors['nearest']): Reading {
  // Outlets are compared as they are typed: "trend" is "Trend".
  database.function('fold', { deterministic: true }, (text) =>
    typeof text === 'string' ? text.trim().toLowerCase() : null,
  );
  const untilChanged = createUntilChanged(database);
  const articles = createArticleStore(database, untilChanged);
  const lists = createListStore(database, untilChanged);
  const passages = createPassageStore(database, articles.articlesById);
  const lengths = createPassageLengths(database, untilChanged);
  const text = createTextSearch(database, untilChanged, lengths.now);
  const source = { ...createVectorStore(database), vectors: passages.vectors };
  const search = createSearch({
    passages,
    text,
    nearest: (vector, options) => nearest(vector, options, source),
  });
  const reader: ArchiveReader = {
    state: told(createStateStore(database)),
    search: told(async (query) => {
      await lengths.prepare();
      return search(query);
    }),
    articlesPrinting: told(async (terms, { limit, filters }) => {
      await lengths.prepare();
      return text.articlesPrinting(terms, { limit, allowed: passages.passageIds(filters) });
    }),
    articlesById: told(articles.articlesById),
    headings: told(createReadHeadings(database, untilChanged)),
    count: told(articles.count),
    readingsOf: told(articles.readingsOf),
    wordCounts: told(text.wordCounts),
    stemsHeld: told(async (ids, stems) => {
      await lengths.prepare();
      return text.stemsHeld(ids, stems);
    }),
    vocabularyFrom: told(createVocabulary(database, untilChanged)),
    passagesHolding: told(createPassagesHolding({ text, passages })),
    people: told(lists.people),
    sources: told(lists.sources),
    sections: told(lists.sections),
    days: told(lists.days),
    kept: createKept(untilChanged, () => reader),
  };
  return { reader, articles, source };
}

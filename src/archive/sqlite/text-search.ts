import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { ArchiveFilters } from '../archive.ts';
import { foldText } from '../../text/fold-word.ts';
import { filterCondition } from './rows.ts';
import type { UntilChanged } from './until-changed.ts';

export interface TextSearchOptions {
  readonly limit: number;
  readonly filters: ArchiveFilters;
}

/** A passage that full text found; the score is above 0. */
export interface TextNeighbour {
  readonly passageId: number;
  readonly score: number;
}

const neighbourRow = z.object({ passageId: z.number(), score: z.number() });
const ids = z.array(z.number());
const articleIds = z.array(z.string());
const termRow = z.object({ term: z.string(), passages: z.number() });
const termRows = z.array(termRow);
const neighbourRows = z.array(neighbourRow);

/** Stems whose passages are remembered, at the most: to count those of a common one is to look at each. */
const MOST_COUNTED = 100_000;

/** Full-text search with SQLite's FTS5: BM25 over title and text. */
export function createTextSearch(database: Database.Database, untilChanged: UntilChanged) {
  const frequencies = database.prepare(
    'SELECT term, doc AS passages FROM passages_terms WHERE term IN (SELECT value FROM json_each(?))',
  );
  // Every word by itself. A search would stem the stem again, and not find it.
  database.exec('CREATE VIRTUAL TABLE temp.passages_words USING fts5vocab (main, passages_text, instance)');
  const holding = database.prepare('SELECT DISTINCT doc FROM passages_words WHERE term = ? LIMIT ?').pluck();
  const counted = untilChanged(() => new Map<string, number>());
  const beginning = database.prepare('SELECT term, doc AS passages FROM passages_terms WHERE term >= ? AND term < ?');

  return {
    searchText(terms: readonly string[], options: TextSearchOptions): readonly TextNeighbour[] {
      if (terms.length === 0) return [];
      const { query, values } = matching(terms, options);
      return neighbourRows.parse(database.prepare(query).all(...values));
    },
    articlesPrinting(terms: readonly string[], options: TextSearchOptions): readonly string[] {
      if (terms.length === 0) return [];
      const { query, values } = matching(terms, options);
      const articles = database.prepare(
        `SELECT p.article_id FROM passages p JOIN (${query}) found ON found.passageId = p.id
         GROUP BY p.article_id ORDER BY min(p.id)`,
      );
      return articleIds.parse(articles.pluck().all(...values));
    },
    wordCounts(stems: readonly string[]): ReadonlyMap<string, number> {
      const known = counted();
      if (known.size + stems.length > MOST_COUNTED) known.clear();
      const fresh = stems.filter((stem) => !known.has(stem));
      for (const stem of fresh) known.set(stem, 0);
      for (const { term, passages } of termRows.parse(frequencies.all(JSON.stringify(fresh))))
        known.set(term, passages);
      return new Map(
        stems.flatMap((stem): [string, number][] => {
          const passages = known.get(stem) ?? 0;
          return passages === 0 ? [] : [[stem, passages]];
        }),
      );
    },
    /** Ids of at most `limit` passages that hold a stem. */
    holding: (stem: string, limit: number): readonly number[] => ids.parse(holding.all(stem, limit)),
    vocabularyFrom: (beginnings: readonly string[]): readonly { readonly stem: string; readonly passages: number }[] =>
      beginnings.flatMap((prefix) =>
        beginning.all(prefix, `${prefix}${LAST_LETTER}`).map((row) => {
          const { term, passages } = termRow.parse(row);
          return { stem: term, passages };
        }),
      ),
  };
}

/** Passages that hold any of some words, best first by BM25, as a query with its parameters. */
function matching(terms: readonly string[], { limit, filters }: TextSearchOptions) {
  const { where, values } = filterCondition(filters);
  const joined = values.length === 0 ? '' : 'JOIN passages p ON p.id = t.rowid JOIN articles a ON a.id = p.article_id';
  // In the order of the score itself: `rank` would have BM25 computed a second time for every passage that matches.
  const query = `SELECT t.rowid AS passageId, -bm25(passages_text) AS score FROM passages_text t ${joined}
    WHERE passages_text MATCH ? AND ${where} ORDER BY score DESC, passageId LIMIT ?`;
  return { query, values: [anyOf(terms), ...values, limit] };
}

/** No letter of a term comes after it in SQLite's order of bytes. */
const LAST_LETTER = '\u{10FFFF}';

/**
 * Terms as an FTS5 query. Inside quotation marks nothing is an operator, so no question can break the search; a NUL
 * would end the query early.
 */
function anyOf(terms: readonly string[]): string {
  return terms.map((term) => `"${foldText(term).replaceAll('"', '""').replaceAll('\0', ' ')}"`).join(' OR ');
}

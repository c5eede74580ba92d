import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { Archive } from '../archive.ts';
import { foldText } from '../../text/fold-word.ts';
import { filterCondition } from './rows.ts';

type TextSearch = Pick<Archive, 'searchText' | 'passageFrequencies' | 'passagesHolding' | 'stemsFrom'>;

const neighbourRow = z.object({ passageId: z.number(), score: z.number() });
const ids = z.array(z.number());
const termRow = z.object({ term: z.string(), passages: z.number() });

/** Full-text search with SQLite's FTS5: BM25 over title and text. */
export function createTextSearch(database: Database.Database): TextSearch {
  const frequencies = database.prepare(
    'SELECT term, doc AS passages FROM passages_terms WHERE term IN (SELECT value FROM json_each(?))',
  );
  // Every word by itself. A search would stem the stem again, and not find it.
  database.exec('CREATE VIRTUAL TABLE temp.passages_words USING fts5vocab (main, passages_text, instance)');
  const holding = database.prepare('SELECT DISTINCT doc FROM passages_words WHERE term = ? LIMIT ?').pluck();
  const beginning = database.prepare('SELECT term, doc AS passages FROM passages_terms WHERE term >= ? AND term < ?');

  return {
    searchText(terms, { limit, filters }) {
      if (terms.length === 0) return [];
      const { where, values } = filterCondition(filters);
      const joined =
        values.length === 0 ? '' : 'JOIN passages p ON p.id = t.rowid JOIN articles a ON a.id = p.article_id';
      return database
        .prepare(
          `SELECT t.rowid AS passageId, -bm25(passages_text) AS score FROM passages_text t ${joined}
           WHERE passages_text MATCH ? AND ${where} ORDER BY rank, t.rowid LIMIT ?`,
        )
        .all(anyOf(terms), ...values, limit)
        .map((row) => neighbourRow.parse(row));
    },
    passageFrequencies: (stems) =>
      new Map(
        frequencies.all(JSON.stringify(stems)).map((row) => {
          const { term, passages } = termRow.parse(row);
          return [term, passages];
        }),
      ),
    passagesHolding: (stem, limit) => ids.parse(holding.all(stem, limit)),
    stemsFrom: (prefix) =>
      beginning.all(prefix, `${prefix}${LAST_LETTER}`).map((row) => {
        const { term, passages } = termRow.parse(row);
        return { stem: term, passages };
      }),
  };
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

import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { ArchiveFilters, StoredPassage } from '../archive.ts';
import type { ReadArticles } from './recent-articles.ts';
import { filterCondition } from './rows.ts';

const passageRow = z.object({
  id: z.number(),
  article_id: z.string(),
  paragraph: z.number(),
  start: z.number(),
  end: z.number(),
});
const passageRows = z.array(passageRow);
const vectorRow = z.object({ id: z.number(), vector: z.instanceof(Uint8Array) });
const idColumn = z.array(z.number());

/** Reads passages and their vectors. */
export function createPassageStore(database: Database.Database, articlesById: ReadArticles) {
  const some = database.prepare(
    'SELECT id, article_id, paragraph, start, end FROM passages WHERE id IN (SELECT value FROM json_each(?))',
  );
  const vectors = database.prepare(
    'SELECT id, vector FROM passages WHERE vector IS NOT NULL AND id IN (SELECT value FROM json_each(?))',
  );

  return {
    passages(ids: readonly number[]): ReadonlyMap<number, StoredPassage> {
      const rows = passageRows.parse(some.all(JSON.stringify(ids)));
      const articles = articlesById(rows.map(({ article_id }) => article_id));
      return new Map(
        rows.flatMap(({ id, article_id, paragraph, start, end }) => {
          const article = articles.get(article_id);
          if (article === undefined) return [];
          return [[id, { id, articleId: article_id, paragraph, start, end, text: article.body.slice(start, end) }]];
        }),
      );
    },
    /** Ids of passages that `filters` leave; null when nothing is filtered out. */
    passageIds(filters: ArchiveFilters): ReadonlySet<number> | null {
      const { where, values } = filterCondition(filters);
      if (values.length === 0) return null;
      const ids = database
        .prepare(`SELECT p.id FROM passages p JOIN articles a ON a.id = p.article_id WHERE ${where}`)
        .pluck();
      return new Set(idColumn.parse(ids.all(...values)));
    },
    vectors: (ids: readonly number[]): ReadonlyMap<number, Float32Array> =>
      new Map(
        vectors.all(JSON.stringify(ids)).map((row) => {
          const { id, vector } = vectorRow.parse(row);
          return [id, toVector(vector)];
        }),
      ),
  };
}

/** The bytes a vector is stored as. */
export function toBytes(vector: Float32Array): Uint8Array {
  return new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength);
}

/** A copy, since the bytes of a row need not lie on a multiple of four. */
function toVector(bytes: Uint8Array): Float32Array {
  return new Float32Array(Uint8Array.from(bytes).buffer);
}

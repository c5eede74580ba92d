import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { ArchiveFilters, PassagePlace, StoredPassage } from '../archive.ts';
import type { ReadArticles } from './recent-articles.ts';
import { filterCondition } from './rows.ts';

const vectorRow = z.object({ id: z.number(), vector: z.instanceof(Uint8Array) });

/** Reads passages and their vectors. */
export function createPassageStore(database: Database.Database, articlesById: ReadArticles) {
  const some = database.prepare(
    'SELECT id, article_id AS articleId, paragraph, start, end FROM passages WHERE id IN (SELECT value FROM json_each(?))',
  );
  const vectors = database.prepare(
    'SELECT id, vector FROM passages WHERE vector IS NOT NULL AND id IN (SELECT value FROM json_each(?))',
  );

  // As selected: the columns of a STRICT table are what they are declared to be.
  const rowsOf = (ids: readonly number[]) => some.all(JSON.stringify(ids)) as readonly PassagePlace[];

  return {
    places: (ids: readonly number[]): ReadonlyMap<number, PassagePlace> =>
      new Map(rowsOf(ids).map((place) => [place.id, place])),
    passages(ids: readonly number[]): ReadonlyMap<number, StoredPassage> {
      const places = rowsOf(ids);
      const articles = articlesById(places.map(({ articleId }) => articleId));
      return new Map(
        places.flatMap((place) => {
          const article = articles.get(place.articleId);
          if (article === undefined) return [];
          return [[place.id, { ...place, text: article.body.slice(place.start, place.end) }]];
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
      return new Set(ids.all(...values) as readonly number[]); // as selected
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
  return new Float32Array(new Uint8Array(bytes).buffer);
}

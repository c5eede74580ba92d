import type Database from 'better-sqlite3';
import { z } from 'zod';
import { type BestOptions, bestPassages, type TextNeighbour } from './best-passages.ts';
import type { PassageLengthsReader } from './passage-lengths.ts';
import type { UntilChanged } from './until-changed.ts';
import type { StemCount } from './vocabulary.ts';
import { createWordWeights } from './word-weights.ts';

const ids = z.array(z.number());
const articleIds = z.array(z.string());

/** Stems whose passages are remembered, at the most: to count those of a common one is to look at each. */
const MOST_COUNTED = 100_000;

/** Full-text search over what SQLite's FTS5 holds of titles and texts, ranked by BM25. */
export function createTextSearch(
  database: Database.Database,
  untilChanged: UntilChanged,
  lengthsOf: PassageLengthsReader['now'],
) {
  const frequencies = database.prepare(
    'SELECT term AS stem, doc AS passages FROM passages_terms WHERE term IN (SELECT value FROM json_each(?))',
  );
  // Every word by itself. A search would stem the stem again, and not find it.
  database.exec('CREATE VIRTUAL TABLE temp.passages_words USING fts5vocab (main, passages_text, instance)');
  const holding = database.prepare('SELECT DISTINCT doc FROM passages_words WHERE term = ? LIMIT ?').pluck();
  const counted = untilChanged(() => new Map<string, number>());

  const weights = createWordWeights(database, untilChanged, lengthsOf);
  const articlesOf = database
    .prepare(
      `SELECT article_id FROM passages WHERE id IN (SELECT value FROM json_each(?))
       GROUP BY article_id ORDER BY min(id)`,
    )
    .pluck();
  const passagesOf = database
    .prepare('SELECT id, article_id FROM passages WHERE article_id IN (SELECT value FROM json_each(?))')
    .raw();
  const searchText = (terms: readonly string[], options: BestOptions): readonly TextNeighbour[] =>
    bestPassages(terms.map(weights.ofTerm), options);

  return {
    searchText,
    articlesPrinting(terms: readonly string[], options: BestOptions): readonly string[] {
      const found = searchText(terms, options).map(({ passageId }) => passageId);
      return articleIds.parse(articlesOf.all(JSON.stringify(found)));
    },
    wordCounts(stems: readonly string[]): ReadonlyMap<string, number> {
      const known = counted();
      if (known.size + stems.length > MOST_COUNTED) known.clear();
      const fresh = stems.filter((stem) => !known.has(stem));
      for (const stem of fresh) known.set(stem, 0);
      // As selected: all words of hundreds of articles may be asked for at once.
      for (const { stem, passages } of frequencies.all(JSON.stringify(fresh)) as readonly StemCount[])
        known.set(stem, passages);
      return new Map(
        stems.flatMap((stem): [string, number][] => {
          const passages = known.get(stem) ?? 0;
          return passages === 0 ? [] : [[stem, passages]];
        }),
      );
    },
    stemsHeld(ids: readonly string[], stems: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
      // As selected: those of thousands of articles may be asked for.
      const articleOf = new Map(passagesOf.all(JSON.stringify(ids)) as readonly (readonly [number, string])[]);
      const held = new Map<string, Set<string>>();
      for (const stem of stems) {
        for (const passage of weights.ofStem(stem).passages) {
          const article = articleOf.get(passage);
          if (article === undefined) continue;
          const own = held.get(article);
          if (own === undefined) held.set(article, new Set([stem]));
          else own.add(stem);
        }
      }
      return held;
    },
    /** Ids of at most `limit` passages that hold a stem. */
    holding: (stem: string, limit: number): readonly number[] => ids.parse(holding.all(stem, limit)),
  };
}

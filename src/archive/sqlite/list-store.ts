import type Database from 'better-sqlite3';
import { z } from 'zod';
import { inPortions } from './in-portions.ts';
import type { UntilChanged } from './until-changed.ts';

const names = z.array(z.string());

/** Lists what articles have in common: who is named, outlets, sections, days. */
export function createListStore(database: Database.Database, untilChanged: UntilChanged) {
  const ids = database.prepare('SELECT id FROM articles').pluck();
  const named = database.prepare('SELECT people FROM articles WHERE id IN (SELECT value FROM json_each(?))').pluck();
  const sources = database
    .prepare('SELECT source FROM articles WHERE source IS NOT NULL GROUP BY source ORDER BY count(*) DESC, source')
    .pluck();
  const sections = database.prepare('SELECT section FROM articles WHERE section IS NOT NULL').pluck();
  const days = database
    .prepare('SELECT DISTINCT published_on FROM articles WHERE published_on IS NOT NULL ORDER BY published_on')
    .pluck();

  return {
    people: untilChanged(async (): Promise<readonly { readonly name: string; readonly articles: number }[]> => {
      const lists = await inPortions(names.parse(ids.all()), (some) =>
        named.all(some).map((row) => names.parse(JSON.parse(String(row)))),
      );
      const counts = new Map<string, number>();
      for (const name of lists.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
      return mostFirst(counts);
    }),
    sections: untilChanged((): readonly string[] => {
      const counts = new Map<string, number>();
      for (const row of sections.iterate()) {
        for (const name of String(row).split(', ')) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      return mostFirst(counts).map(({ name }) => name);
    }),
    sources: untilChanged((): readonly string[] => names.parse(sources.all())),
    days: untilChanged((): readonly string[] => names.parse(days.all())),
  };
}

function mostFirst(
  counts: ReadonlyMap<string, number>,
): readonly { readonly name: string; readonly articles: number }[] {
  return [...counts]
    .map(([name, articles]) => ({ name, articles }))
    .sort((a, b) => b.articles - a.articles || a.name.localeCompare(b.name));
}

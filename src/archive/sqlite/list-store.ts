import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { UntilChanged } from './until-changed.ts';

const names = z.array(z.string());

/** Lists what articles have in common: who is named, outlets, sections, days. */
export function createListStore(database: Database.Database, untilChanged: UntilChanged) {
  const named = database.prepare("SELECT people FROM articles WHERE people <> '[]'").pluck();
  const sources = database
    .prepare('SELECT source FROM articles WHERE source IS NOT NULL GROUP BY source ORDER BY count(*) DESC, source')
    .pluck();
  const sections = database.prepare('SELECT section FROM articles WHERE section IS NOT NULL').pluck();
  const days = database
    .prepare('SELECT DISTINCT published_on FROM articles WHERE published_on IS NOT NULL ORDER BY published_on')
    .pluck();

  return {
    people: untilChanged((): readonly { readonly name: string; readonly articles: number }[] => {
      const counts = new Map<string, number>();
      for (const row of named.iterate()) {
        for (const name of names.parse(JSON.parse(String(row)))) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
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

import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { ArchiveState } from '../archive-reader.ts';

const stateRow = z.object({
  generation: z.number(),
  updatedAt: z.string().nullable(),
  model: z.string().nullable(),
  dimensions: z.number().nullable(),
});
const countsRow = z.object({
  articles: z.number(),
  passages: z.number(),
  newestOn: z.string().nullable(),
  oldestOn: z.string().nullable(),
});

/** The archive as a whole; it is counted again only after a change, since every reply says how much there is. */
export function createStateStore(database: Database.Database): () => ArchiveState {
  const state = database.prepare('SELECT generation, updated_at AS updatedAt, model, dimensions FROM state');
  const counts =
    database.prepare(`SELECT (SELECT count(*) FROM articles) AS articles, (SELECT count(*) FROM passages) AS passages,
    (SELECT max(published_on) FROM articles) AS newestOn, (SELECT min(published_on) FROM articles) AS oldestOn`);
  let counted: (z.infer<typeof countsRow> & { readonly generation: number }) | null = null;
  return () => {
    const now = stateRow.parse(state.get());
    if (counted?.generation !== now.generation) {
      counted = { ...countsRow.parse(counts.get()), generation: now.generation };
    }
    return { ...counted, ...now };
  };
}

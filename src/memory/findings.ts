import type Database from 'better-sqlite3';
import { z } from 'zod';

/** Something found for a watch and not sent yet. */
export interface Finding {
  readonly id: number;
  readonly watch: number;
  readonly content: FindingContent;
}

const content = z.discriminatedUnion('kind', [
  /** A sentence of a new article; offsets as in a citation, highlights into the quote. */
  z.object({
    kind: z.literal('sentence'),
    articleId: z.string(),
    start: z.number(),
    end: z.number(),
    paragraph: z.number(),
    quote: z.string(),
    highlights: z.array(z.tuple([z.number(), z.number()])),
  }),
  /** So many articles came at once that nobody looked through them. */
  z.object({ kind: z.literal('flood'), articles: z.number() }),
]);
export type FindingContent = z.infer<typeof content>;
export type FoundSentence = Extract<FindingContent, { kind: 'sentence' }>;

export interface Findings {
  add(found: readonly Omit<Finding, 'id'>[]): void;
  /** Those for the watches of a channel, in order; null for all channels. */
  list(channel: string | null): readonly Finding[];
  remove(ids: readonly number[]): void;
}

const rows = z.array(z.object({ id: z.number(), watch: z.number(), content: z.string() }));

export function createFindings(database: Database.Database): Findings {
  const insert = database.prepare(
    'INSERT INTO findings (watch, content) SELECT id, ? FROM watches WHERE id = ? AND suspended IS NULL',
  );
  const select = database.prepare(`
    SELECT f.id, f.watch, f.content FROM findings f JOIN watches w ON w.id = f.watch
    WHERE ? IS NULL OR w.channel = ? ORDER BY f.watch, f.id`);
  const remove = database.prepare('DELETE FROM findings WHERE id = ?');
  return {
    // A watch that was removed meanwhile has nothing to hear of.
    add: database.transaction((found: readonly Omit<Finding, 'id'>[]) => {
      for (const one of found) insert.run(JSON.stringify(one.content), one.watch);
    }),
    list: (channel) =>
      rows
        .parse(select.all(channel, channel))
        .map((one) => ({ ...one, content: content.parse(JSON.parse(one.content)) })),
    remove: database.transaction((ids: readonly number[]) => ids.forEach((id) => remove.run(id))),
  };
}

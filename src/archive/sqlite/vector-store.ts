import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { VectorChanges, VectorPosition, VectorSource } from '../vectors/vector-source.ts';

const stateRow = z.object({
  mark: z.string(),
  model: z.string().nullable(),
  dimensions: z.number().nullable(),
  identity: z.string(),
});
const markRow = z.object({ change: z.number(), mark: z.string() });
const idColumn = z.array(z.number());
const count = z.number().nullish();

/** What an index of the archive's vectors has to know to keep in step with it. */
export function createVectorStore(database: Database.Database): Omit<VectorSource, 'vectors'> {
  const state = database.prepare(
    'SELECT (SELECT mark FROM marks ORDER BY number DESC LIMIT 1) AS mark, model, dimensions, identity FROM state',
  );
  const lastMark = database.prepare('SELECT number AS change, mark FROM marks ORDER BY number DESC LIMIT 1');
  const markOf = database.prepare('SELECT mark FROM marks WHERE number = ?').pluck();
  const lastOf = database.prepare('SELECT seq FROM sqlite_sequence WHERE name = ?').pluck();
  const oldest = database.prepare('SELECT min(number) FROM removed_passages').pluck();
  const all = database
    .prepare(`SELECT p.id FROM passages p JOIN articles a ON a.id = p.article_id WHERE ${OF_MODEL}`)
    .pluck();
  // CROSS: from the few passages that are new, however many articles there are of the model. SQLite cannot know that they are few.
  const added = database
    .prepare(`SELECT p.id FROM passages p CROSS JOIN articles a ON a.id = p.article_id WHERE p.id > ? AND ${OF_MODEL}`)
    .pluck();
  const removed = database.prepare('SELECT passage FROM removed_passages WHERE number > ?').pluck();
  const position = (): VectorPosition => ({
    ...markRow.parse(lastMark.get()),
    passage: count.parse(lastOf.get('passages')) ?? 0,
    removal: count.parse(lastOf.get('removed_passages')) ?? 0,
  });

  return {
    vectorState: () => stateRow.parse(state.get()),
    position,
    // Both in one transaction each: what another process writes meanwhile is after the position, whole.
    allVectors: database.transaction((model: string) => ({
      position: position(),
      added: idColumn.parse(all.all(model)),
    })),
    vectorChanges: database.transaction((model: string, since: VectorPosition): VectorChanges | null => {
      const reached = position();
      const isTooOld = since.removal < reached.removal && since.removal + 1 < (count.parse(oldest.get()) ?? 0);
      if (isTooOld || markOf.get(since.change) !== since.mark) return null;
      return {
        position: reached,
        added: idColumn.parse(added.all(since.passage, model)),
        removed: idColumn.parse(removed.all(since.removal)),
      };
    }),
  };
}

const OF_MODEL = 'a.model = ? AND p.vector IS NOT NULL ORDER BY p.id';

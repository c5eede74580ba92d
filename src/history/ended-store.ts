import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { Ended, Ending } from './history.ts';

const rows = z.array(
  z.object({
    article: z.string(),
    file: z.string().nullable(),
    textHash: z.string().nullable(),
    why: z.enum(['taken-down', 'expired']),
  }),
);

/** Articles that went for good. @param now milliseconds since 1970 */
export function createEndedStore(database: Database.Database, now: () => number) {
  const insert = database.prepare('INSERT INTO ended (article, file, text_hash, at, why) VALUES (?, ?, ?, ?, ?)');
  const isKnown = database.prepare('SELECT 1 FROM ended WHERE article = ? AND file IS ? AND text_hash IS ?').pluck();
  const texts = database.prepare('SELECT count(*) FROM changes WHERE article = ? AND before IS NOT NULL').pluck();
  const remove = database.prepare('DELETE FROM changes WHERE article = ?');
  const found = database.prepare('SELECT 1 FROM ended WHERE file = ? OR text_hash = ? LIMIT 1').pluck();
  const all = database.prepare('SELECT article, file, text_hash AS textHash, why FROM ended ORDER BY at');
  const end = database.transaction(({ article, file, textHash }: Ended, why: Ending): number => {
    const count = Number(texts.get(article));
    const wasThere = remove.run(article).changes > 0 || file !== null || textHash !== null;
    if (wasThere && isKnown.get(article, file, textHash) === undefined) insert.run(article, file, textHash, now(), why);
    return count;
  });
  return {
    end(ended: Ended, why: Ending): number {
      const count = end.immediate(ended, why);
      // What was deleted still stands in the log of writes until that is emptied.
      database.pragma('wal_checkpoint(TRUNCATE)');
      return count;
    },
    list: (): readonly (Ended & { readonly why: Ending })[] => rows.parse(all.all()),
    hasEnded: (file: string, textHash: string): boolean => found.get(file, textHash) !== undefined,
  };
}

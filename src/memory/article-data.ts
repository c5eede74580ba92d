import type Database from 'better-sqlite3';

/** What is remembered of articles by those who were shown them. */
export interface ArticleData {
  /** Forgets whatever quotes an article: replies whose buttons still work, feedback with its evidence, digests that wait, answers of pinned questions. @returns how many. */
  forget(article: string): number;
}

/** The tables that hold replies or lines of them, each with the column that does, as JSON. */
const TABLES: Readonly<Record<string, string>> = {
  replies: 'content',
  feedback: 'evidence',
  findings: 'content',
  pin_changes: 'became',
};

export function createArticleData(database: Database.Database): ArticleData {
  const deletions = Object.entries(TABLES).map(([table, column]) =>
    database.prepare(`DELETE FROM ${table} WHERE instr(${column}, :named) > 0`),
  );
  const nearest = database.prepare('UPDATE questions SET nearest = NULL WHERE nearest = :article');
  // That it was answered is kept, so that its answer is told as lost or changed; not with what.
  const pinned = database.prepare(
    "UPDATE pins SET answer = json_set(answer, '$.lines', json('[]')) WHERE instr(answer, :named) > 0",
  );
  return {
    forget(article) {
      // As JSON has it, wherever an article is cited.
      const named = `"articleId":${JSON.stringify(article)}`;
      const forget = database.transaction(() => {
        nearest.run({ article });
        const emptied = pinned.run({ named }).changes;
        return deletions.reduce((count, deletion) => count + deletion.run({ named }).changes, emptied);
      });
      const count = forget();
      // What was deleted still stands in the log of writes until that is emptied.
      database.pragma('wal_checkpoint(TRUNCATE)');
      return count;
    },
  };
}

import type Database from 'better-sqlite3';

/**
 * The same work as one transaction: all of it is stored, or none. IMMEDIATE takes the write lock at once, so that two
 * processes queue instead of one failing halfway.
 */
export function writing<Given extends unknown[], Result>(
  database: Database.Database,
  work: (...given: Given) => Result,
): (...given: Given) => Result {
  const transaction = database.transaction(work);
  return (...given) => transaction.immediate(...given);
}

/** Tells whoever holds something read from the archive that it has changed. */
export function createChangeMark(database: Database.Database): () => void {
  const advance = database.prepare('UPDATE state SET generation = generation + 1, updated_at = ?');
  return () => {
    advance.run(new Date().toISOString());
  };
}

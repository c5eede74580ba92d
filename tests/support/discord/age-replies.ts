import Database from 'better-sqlite3';
import { memoryPath } from '../../../src/memory/create-memory.ts';

/** Makes every kept reply of a data folder older, as time would. */
export function ageReplies(dataDir: string, byMs: number): void {
  const database = new Database(memoryPath(dataDir));
  database.prepare('UPDATE replies SET at = at - ?').run(byMs);
  database.close();
}

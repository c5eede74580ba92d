import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { messageOf } from '../../errors.ts';

/** The archive's file in a data folder. */
export function archivePath(dataDir: string): string {
  return join(dataDir, 'archive.sqlite');
}

/** Whether the archive of a data folder is whole; reads all of it. `none` before the first indexing. */
export function checkArchive(
  dataDir: string,
): { readonly kind: 'none' | 'whole' } | { readonly kind: 'damaged'; readonly why: string } {
  const path = archivePath(dataDir);
  if (!existsSync(path)) return { kind: 'none' };
  try {
    const database = new Database(path, { readonly: true });
    try {
      const answer = String(database.pragma('quick_check(1)', { simple: true }));
      return answer === 'ok' ? { kind: 'whole' } : { kind: 'damaged', why: answer };
    } finally {
      database.close();
    }
  } catch (error) {
    return { kind: 'damaged', why: messageOf(error) };
  }
}

import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { z } from 'zod';

const generationRow = z.number().nullish();

/**
 * Makes the archive at `path` one of its own, about to take the place of another: what was made of either, an index or
 * what a process remembers, must not be taken for this one's.
 * @param replaced the archive whose place it takes; whether there is one or not.
 */
export function beginAnew(path: string, replaced: string): void {
  const before = existsSync(replaced) ? generationOf(replaced) : 0;
  const database = new Database(path);
  try {
    database
      .prepare('UPDATE state SET identity = lower(hex(randomblob(16))), generation = max(generation, ?) + 1')
      .run(before);
  } finally {
    database.close();
  }
}

function generationOf(path: string): number {
  const database = new Database(path, { readonly: true });
  try {
    return generationRow.parse(database.prepare('SELECT generation FROM state').pluck().get()) ?? 0;
  } finally {
    database.close();
  }
}

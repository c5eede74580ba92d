import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { z } from 'zod';

/** Which commands were last registered where, so that a start can tell whether they have changed since. */
export interface Registrations {
  /** Notes that these definitions (anything JSON holds) are registered in a place. */
  note(place: string, definitions: unknown): void;
  /** Null when nothing was ever registered there from this data folder. */
  isCurrent(place: string, definitions: unknown): boolean | null;
}

const row = z.object({ hash: z.string() });

export function createRegistrations(database: Database.Database): Registrations {
  const put = database.prepare('INSERT OR REPLACE INTO registrations (place, hash) VALUES (?, ?)');
  const select = database.prepare('SELECT hash FROM registrations WHERE place = ?');
  return {
    note(place, definitions) {
      put.run(place, hashOf(definitions));
    },
    isCurrent(place, definitions) {
      const found = row.safeParse(select.get(place));
      return found.success ? found.data.hash === hashOf(definitions) : null;
    },
  };
}

function hashOf(definitions: unknown): string {
  return createHash('sha256').update(JSON.stringify(definitions)).digest('hex');
}

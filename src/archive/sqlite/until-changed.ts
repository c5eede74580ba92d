import type Database from 'better-sqlite3';
import { z } from 'zod';

const generationColumn = z.number();

/** Makes from a way to read something of the archive one that reads it again only after a change, whichever process made it. */
export type UntilChanged = <Value>(read: () => Value) => () => Value;

/** Remembers what is read of an archive until its generation is another. */
export function createUntilChanged(database: Database.Database): UntilChanged {
  const generation = database.prepare('SELECT generation FROM state').pluck();
  return (read) => {
    let kept: { readonly value: ReturnType<typeof read>; readonly generation: number } | null = null;
    return () => {
      const now = generationColumn.parse(generation.get());
      if (kept?.generation !== now) {
        const value = read();
        const made = (kept = { value, generation: now });
        // What failed is tried again.
        if (value instanceof Promise) value.catch(() => kept === made && (kept = null));
        return value;
      }
      return kept.value;
    };
  };
}

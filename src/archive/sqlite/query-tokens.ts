import type Database from 'better-sqlite3';
import { z } from 'zod';
import { FULL_TEXT_TOKENIZER } from './schema.ts';
import { memoize } from '../../memoize.ts';

const tokenColumns = z.array(z.string());

/** Words whose tokens are remembered, at the most. */
const MOST_KNOWN = 20_000;

/**
 * The tokens that full text makes of a text, in order; none of one without a letter or figure. FTS5 alone knows, so it is
 * handed them in a table of its own.
 */
export function createQueryTokens(database: Database.Database): (text: string) => readonly string[] {
  database.exec(`
    CREATE VIRTUAL TABLE temp.asked_text USING fts5 (text, content = '', tokenize = '${FULL_TEXT_TOKENIZER}');
    CREATE VIRTUAL TABLE temp.asked_words USING fts5vocab (temp, asked_text, instance);`);
  const insert = database.prepare('INSERT INTO asked_text (rowid, text) VALUES (1, ?)');
  const clear = database.prepare("INSERT INTO asked_text (asked_text) VALUES ('delete-all')");
  const words = database.prepare('SELECT term FROM asked_words ORDER BY offset').pluck();
  const read = (text: string): readonly string[] => {
    insert.run(text);
    const tokens = tokenColumns.parse(words.all());
    clear.run();
    return tokens;
  };
  return memoize(read, { most: MOST_KNOWN });
}

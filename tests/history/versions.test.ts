import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { createHistory, historyPath } from '../../src/history/create-history.ts';
import { HISTORY_SCHEMA } from '../../src/history/history-schema.ts';
import { createLogger } from '../../src/log.ts';
import { makeArticle } from '../support/articles.ts';
import { tablesOf } from '../support/tables-of.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A history as each version of its schema wrote it. */
const FOLDER = join(import.meta.dirname, 'versions');
const VERSIONS = readdirSync(FOLDER).map((name) => Number(name.replace('.sql', '')));
const log = createLogger({ level: 'silent', write: () => undefined });

it('has a fixture of every version', () => {
  expect(VERSIONS.sort((a, b) => a - b)).toEqual(HISTORY_SCHEMA.migrations.map((_, index) => index + 1));
});

it.each(VERSIONS)('a history of version %i is brought up to date and loses nothing', (version) => {
  const path = historyPath(temporaryFolder());
  const database = new Database(path);
  database.exec(readFileSync(join(FOLDER, `${version}.sql`), 'utf8'));
  database.close();
  const history = createHistory(path, { log });
  expect(history.versionsOf('ferry')).toMatchObject([{ body: 'The ferry sails on Monday.', source: 'Coast Wire' }]);
  expect(history.changes(0)).toMatchObject([{ kind: 'added', article: 'ferry' }]);
  expect(history.hasEnded('bridge.txt', '')).toBe(true);
  history.close();
  const anew = historyPath(temporaryFolder());
  const other = createHistory(anew, { log });
  other.record([{ kind: 'added', article: makeArticle() }]);
  other.close();
  expect(tablesOf(path)).toEqual(tablesOf(anew));
});

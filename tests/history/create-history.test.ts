import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { createHistory, historyPath } from '../../src/history/create-history.ts';
import { KEPT_DAYS, MOST_VERSIONS } from '../../src/history/change-store.ts';
import type { History } from '../../src/history/history.ts';
import { bodyHash } from '../../src/history/print-hash.ts';
import { createLogger } from '../../src/log.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const DAY_MS = 24 * 60 * 60_000;
const START = Date.UTC(2026, 2, 1);

const article = (id: string, body: string, rest: Partial<Article> = {}): Article => ({
  id,
  title: `The story of ${id}`,
  source: null,
  publishedOn: null,
  dateline: null,
  author: null,
  url: null,
  file: `${id}.txt`,
  body,
  section: null,
  correction: null,
  ...rest,
});

function open(path = historyPath(temporaryFolder())) {
  const clock = { now: START };
  const logged: string[] = [];
  const log = createLogger({ level: 'warn', write: (line) => logged.push(line) });
  const history = createHistory(path, { log, now: () => clock.now });
  onTestFinished(() => history.close());
  return { history, clock, path, logged };
}

const edit = (history: History, before: Article, after: Article): void =>
  history.record([{ kind: 'edited', before, article: after }]);

describe('an article that is edited', () => {
  it('keeps the text that it had, the newest first, with the time of each edit', () => {
    const { history, clock } = open();
    edit(history, article('harbour', 'One.'), article('harbour', 'Two.'));
    clock.now += DAY_MS;
    edit(history, article('harbour', 'Two.'), article('harbour', 'Three.'));
    expect(history.versionsOf('harbour')).toEqual([
      { ...article('harbour', 'Two.'), changedAt: '2026-03-02T00:00:00.000Z' },
      { ...article('harbour', 'One.'), changedAt: '2026-03-01T00:00:00.000Z' },
    ]);
    expect(history.versionsOf('bridge')).toEqual([]);
  });

  it('is noted once, in one row, though the process was killed before the archive had it', () => {
    const { history } = open();
    edit(history, article('harbour', 'One.'), article('harbour', 'Two.'));
    edit(history, article('harbour', 'One.'), article('harbour', 'Two.'));
    expect(history.versions()).toHaveLength(1);
  });

  it('is not one that only has another file', () => {
    const { history } = open();
    edit(history, article('harbour', 'One.'), article('harbour', 'One.', { file: 'old/harbour.txt' }));
    expect([history.versions(), history.changes(0)]).toEqual([[], []]);
  });

  it('is one whose outlet corrects it, though its text stays', () => {
    const { history } = open();
    edit(
      history,
      article('a', 'One.'),
      article('a', 'One.', { correction: { standing: 'corrected', note: 'Sorry.' } }),
    );
    expect(history.changes(0)).toMatchObject([{ kind: 'edited', article: 'a' }]);
  });

  it('keeps the texts of its last edits alone, for a year', () => {
    const { history, clock } = open();
    for (let index = 0; index <= MOST_VERSIONS; index += 1)
      edit(history, article('live', `Text ${index}.`), article('live', `Text ${index + 1}.`));
    expect(history.versionsOf('live').map(({ body }) => body)).toHaveLength(MOST_VERSIONS);
    expect(history.versionsOf('live').at(-1)?.body).toBe('Text 1.');
    clock.now += (KEPT_DAYS + 2) * DAY_MS;
    history.record([{ kind: 'added', article: article('new', 'New.') }]);
    expect(history.versions()).toEqual([]);
    expect(history.keptSince()).toBe(clock.now - KEPT_DAYS * DAY_MS);
    // Whether it was there is known all the same: it is not added when the archive is made anew.
    history.record([{ kind: 'added', article: article('live', `Text ${MOST_VERSIONS + 1}.`) }]);
    expect(history.changes(clock.now).map(({ article: id }) => id)).toEqual(['new']);
  });
});

describe('what changed since a time', () => {
  it('is told an article each, the last change first, with the text of that time', () => {
    const { history, clock } = open();
    history.record([{ kind: 'added', article: article('old', 'Old.') }]);
    history.record([{ kind: 'added', article: article('gone', 'Gone.') }]);
    clock.now += DAY_MS;
    edit(history, article('old', 'Old.'), article('old', 'Newer.'));
    edit(history, article('old', 'Newer.'), article('old', 'Newest.'));
    history.record([{ kind: 'removed', article: article('gone', 'Gone.') }]);
    history.record([{ kind: 'added', article: article('new', 'New.') }]);
    const told = history.changes(START + 1).map(({ kind, article: id, before }) => [kind, id, before?.body]);
    expect(told).toEqual([
      ['added', 'new', undefined],
      ['removed', 'gone', undefined],
      ['edited', 'old', 'Old.'],
    ]);
    expect(history.changes(clock.now + 1)).toEqual([]);
  });

  it('is nothing where an article came and went, or was changed and changed back', () => {
    const { history, clock } = open();
    history.record([{ kind: 'added', article: article('old', 'Old.') }]);
    clock.now += 1;
    history.record([{ kind: 'added', article: article('brief', 'Brief.') }]);
    history.record([{ kind: 'removed', article: article('brief', 'Brief.') }]);
    edit(history, article('old', 'Old.'), article('old', 'Other.'));
    edit(history, article('old', 'Other.'), article('old', 'Old.'));
    expect(history.changes(START + 1)).toEqual([]);
  });

  it('tells an article of another name that reads the same as renamed', () => {
    const { history, clock } = open();
    history.record([{ kind: 'added', article: article('a', 'Text.', { title: 'T' }) }]);
    clock.now += 1;
    history.record([{ kind: 'removed', article: article('a', 'Text.', { title: 'T' }) }]);
    history.record([{ kind: 'added', article: article('b', 'Text.', { title: 'T' }) }]);
    expect(history.changes(START + 1)).toMatchObject([{ kind: 'renamed', article: 'b', was: 'a' }]);
  });
});

describe('an article that goes', () => {
  it('leaves no text behind', () => {
    const { history } = open();
    edit(history, article('harbour', 'One.'), article('harbour', 'Two.'));
    history.record([{ kind: 'removed', article: article('harbour', 'Two.') }]);
    expect(history.versionsOf('harbour')).toEqual([]);
    expect(history.changes(0)).toMatchObject([{ kind: 'removed', article: 'harbour' }]);
  });

  it('for good, leaves no word in the file, is not noted again, and is known when it comes back', () => {
    const { history, path } = open();
    edit(history, article('harbour', 'Zyzzogeton.'), article('harbour', 'Two.', { title: 'Quibblefex' }));
    const ended = { article: 'harbour', file: 'harbour.txt', textHash: bodyHash('Two.') };
    expect(history.end(ended, 'taken-down')).toBe(1);
    history.record([{ kind: 'removed', article: article('harbour', 'Two.', { title: 'Quibblefex' }) }]);
    edit(history, article('harbour', 'Zyzzogeton.'), article('harbour', 'Two again.'));
    expect([history.versions(), history.end(ended, 'taken-down')]).toEqual([[], 0]);
    expect(history.changes(0)).toEqual([]);
    history.close();
    expect(/Zyzzogeton|Quibblefex/u.test(readFileSync(path, 'latin1'))).toBe(false);
    expect(history.hasEnded('harbour.txt', '')).toBe(true);
    expect(history.hasEnded('other.txt', bodyHash('Two.'))).toBe(true);
    expect(history.hasEnded('other.txt', bodyHash('Three.'))).toBe(false);
  });
});

describe('its file', () => {
  it('is not made before something happens', () => {
    const { history, path } = open();
    expect([history.versions(), history.changes(0), history.keptSince(), history.hasEnded('a', 'b')]).toEqual([
      [],
      [],
      null,
      false,
    ]);
    history.record([]);
    expect(existsSync(path)).toBe(false);
  });

  it('is moved away when it is damaged, and another begins', () => {
    const path = historyPath(temporaryFolder());
    writeFileSync(path, 'no database '.repeat(99));
    const { history, logged } = open(path);
    history.record([{ kind: 'added', article: article('a', 'A.') }]);
    expect(history.changes(0)).toHaveLength(1);
    expect(logged.join()).toMatch(/moved away.*history\.sqlite\.damaged/u);
  });

  it('says so when it is of another program', () => {
    const path = join(temporaryFolder(), 'history.sqlite');
    const other = new Database(path);
    other.exec('CREATE TABLE birds (name TEXT)');
    other.close();
    expect(() => open(path).history.versions()).toThrow(expect.objectContaining({ code: 'memory-damaged' }));
  });

  it('does not give out a text in which a bit turned over', () => {
    const { history, path } = open();
    edit(history, article('harbour', 'Seven ships sailed.'), article('harbour', 'Two.'));
    const database = new Database(path);
    database.exec("UPDATE changes SET before = replace(before, 'Seven', 'Eight')");
    database.close();
    expect(history.versionsOf('harbour')).toEqual([]);
    expect(history.changes(0)).toMatchObject([{ kind: 'edited', before: null }]);
  });
});

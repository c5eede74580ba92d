import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { Version } from '../articles/version.ts';
import { CHANGE_COLUMNS, changeRow, type ChangeRow } from './change-row.ts';
import type { ArticleChange, NetChange } from './history.ts';
import { netChanges } from './net-changes.ts';
import { printHash } from './print-hash.ts';
import { type SealedText, sealText, textOf } from './version-json.ts';

const DAY_MS = 24 * 60 * 60_000;
/** Days that changes are known, and the texts that they ended are kept. */
export const KEPT_DAYS = 365;
/** Texts kept of one article: those of its last edits. */
export const MOST_VERSIONS = 20;

const lastRow = z.object({ kind: z.string(), printHash: z.string() }).nullish();
const stateRow = z.object({ keptSince: z.number(), prunedAt: z.number() });

/** What happened to articles. @param now milliseconds since 1970 */
export function createChangeStore(database: Database.Database, now: () => number) {
  database.prepare('INSERT OR IGNORE INTO state (one, kept_since, pruned_at) VALUES (1, @at, @at)').run({ at: now() });
  const insert = database.prepare(`INSERT INTO changes (at, article, kind, title, print_hash, before, seal)
    VALUES (@at, @article, @kind, @title, @printHash, @before, @seal)`);
  const last = database.prepare(
    'SELECT kind, print_hash AS printHash FROM changes WHERE article = ? ORDER BY number DESC LIMIT 1',
  );
  const forget = database.prepare(
    'UPDATE changes SET before = NULL, seal = NULL WHERE article = ? AND before IS NOT NULL',
  );
  const forgetOldest = database.prepare(`UPDATE changes SET before = NULL, seal = NULL
    WHERE article = @article AND before IS NOT NULL AND number NOT IN (SELECT number FROM changes
      WHERE article = @article AND before IS NOT NULL ORDER BY number DESC LIMIT ${MOST_VERSIONS})`);
  const ended = database.prepare('SELECT 1 FROM ended WHERE article = ? LIMIT 1').pluck();
  const versionsOf = database.prepare(
    `SELECT ${CHANGE_COLUMNS} FROM changes WHERE article = ? AND before IS NOT NULL ORDER BY number DESC`,
  );
  const versions = database.prepare(
    `SELECT ${CHANGE_COLUMNS} FROM changes WHERE before IS NOT NULL ORDER BY number DESC`,
  );
  const since = database.prepare(`SELECT ${CHANGE_COLUMNS} FROM changes WHERE at >= ? ORDER BY number`);
  const state = database.prepare('SELECT kept_since AS keptSince, pruned_at AS prunedAt FROM state');
  const prune = createPrune(database);

  const put = (kind: ChangeRow['kind'], { article }: ArticleChange, text: SealedText | null = null): void => {
    const { id, title } = article;
    const { before, seal } = text ?? { before: null, seal: null };
    insert.run({ at: now(), article: id, kind, title, printHash: printHash(article), before, seal });
  };

  const note = (change: ArticleChange): void => {
    const { id } = change.article;
    const known = lastRow.parse(last.get(id));
    const isThere = known !== null && known !== undefined && known.kind !== 'removed';
    // Of what was taken down nothing is written down again.
    const isEnded = ended.get(id) !== undefined;
    if (change.kind === 'removed') {
      forget.run(id);
      if (known?.kind !== 'removed' && !isEnded) put('removed', change);
      return;
    }
    if (isThere && known.printHash === printHash(change.article)) return;
    if (change.kind === 'added') return put(isThere ? 'edited' : 'added', change);
    if (printHash(change.before) === printHash(change.article)) return;
    put('edited', change, isEnded ? null : sealText(change.before));
    forgetOldest.run({ article: id });
  };

  return {
    record: database.transaction((changes: readonly ArticleChange[]) => {
      for (const change of changes) note(change);
      if (stateRow.parse(state.get()).prunedAt < now() - DAY_MS) prune(now());
    }).immediate,
    versionsOf: (article: string): readonly Version[] => versionsOf.all(article).flatMap(toVersion),
    versions: (): readonly Version[] => versions.all().flatMap(toVersion),
    since: (at: number): readonly NetChange[] => netChanges(since.all(at).map((row) => changeRow.parse(row))),
    keptSince: (): number => stateRow.parse(state.get()).keptSince,
  };
}

/** Lets go of what is older than is kept, but for the last word on an article that is there. */
function createPrune(database: Database.Database): (now: number) => void {
  const remove = database.prepare(`DELETE FROM changes WHERE at < ? AND (kind = 'removed'
    OR number < (SELECT max(number) FROM changes AS later WHERE later.article = changes.article))`);
  const forget = database.prepare('UPDATE changes SET before = NULL, seal = NULL WHERE at < ? AND before IS NOT NULL');
  const note = database.prepare('UPDATE state SET kept_since = max(kept_since, ?), pruned_at = ?');
  return (now) => {
    const oldest = now - KEPT_DAYS * DAY_MS;
    remove.run(oldest);
    forget.run(oldest);
    note.run(oldest, now);
  };
}

function toVersion(row: unknown): Version[] {
  const { at, ...kept } = changeRow.parse(row);
  const text = textOf(kept);
  return text === null ? [] : [{ ...text, changedAt: new Date(at).toISOString() }];
}

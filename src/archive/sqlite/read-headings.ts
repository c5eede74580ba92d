import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { ArchiveReader } from '../archive-reader.ts';
import { inPortions } from './in-portions.ts';
import { filterCondition, HEADING_COLUMNS, toHeading } from './rows.ts';
import type { UntilChanged } from './until-changed.ts';

const idColumn = z.array(z.string());

/** `ArchiveReader.headings`; those of all articles are remembered until the archive has changed. */
export function createReadHeadings(database: Database.Database, untilChanged: UntilChanged): ArchiveReader['headings'] {
  const rowsOf = database.prepare(
    `SELECT ${HEADING_COLUMNS} FROM articles a WHERE a.id IN (SELECT value FROM json_each(?))`,
  );
  const read: ArchiveReader['headings'] = async (filters) => {
    const { where, values } = filterCondition(filters);
    const inOrder = database
      .prepare(`SELECT a.id FROM articles a WHERE ${where} ORDER BY a.published_on DESC NULLS LAST, a.id`)
      .pluck();
    const ids = idColumn.parse(inOrder.all(...values));
    const headings = await inPortions(ids, (some) => rowsOf.all(some).map(toHeading));
    const byId = new Map(headings.map((heading) => [heading.id, heading]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  };
  const all = untilChanged(() => read({}));
  return async (filters) => (filterCondition(filters).values.length === 0 ? all() : read(filters));
}

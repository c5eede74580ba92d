import { archivePath } from '../archive/sqlite/check-archive.ts';
import { ARCHIVE_SCHEMA } from '../archive/sqlite/schema.ts';
import type { Schema } from '../database/schema.ts';
import { historyPath } from '../history/create-history.ts';
import { HISTORY_SCHEMA } from '../history/history-schema.ts';
import { memoryPath } from '../memory/create-memory.ts';
import { MEMORY_SCHEMA } from '../memory/memory-schema.ts';

/** A database of the data folder that a backup holds. */
export interface Store {
  /** Its name in a backup. */
  readonly name: string;
  readonly schema: Schema;
  readonly pathIn: (dataDir: string) => string;
}

/** All that cannot be made again by asking, in the order in which it is put back. */
export const STORES: readonly Store[] = [
  { name: 'memory.sqlite', schema: MEMORY_SCHEMA, pathIn: memoryPath },
  { name: 'history.sqlite', schema: HISTORY_SCHEMA, pathIn: historyPath },
  { name: 'archive.sqlite', schema: ARCHIVE_SCHEMA, pathIn: archivePath },
];

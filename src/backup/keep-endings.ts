import { existsSync } from 'node:fs';
import { checkDatabase } from '../database/check-database.ts';
import { createHistory, historyPath } from '../history/create-history.ts';
import { HISTORY_SCHEMA } from '../history/history-schema.ts';
import { createLogger } from '../log.ts';
import { createMemory, memoryPath } from '../memory/create-memory.ts';

/**
 * Has the databases of a backup forget what went for good since it was taken, before they are put in place: whoever had an
 * article taken down must not meet it again because a disk failed.
 * @param folder where the backup was unpacked.
 */
export function keepEndings(dataDir: string, folder: string): void {
  if (checkDatabase(historyPath(dataDir), HISTORY_SCHEMA) !== 'whole') return;
  const log = createLogger({ level: 'silent', write: () => undefined });
  const present = createHistory(historyPath(dataDir), { log });
  const endings = present.endings();
  present.close();
  if (endings.length === 0) return;
  const restored = createHistory(historyPath(folder), { log });
  const memory = existsSync(memoryPath(folder)) ? createMemory(memoryPath(folder)) : null;
  try {
    for (const { why, ...ended } of endings) {
      if (existsSync(historyPath(folder))) restored.end(ended, why);
      memory?.articles.forget(ended.article);
    }
  } finally {
    restored.close();
    memory?.close();
  }
}

import type { Archive } from '../archive/archive-writer.ts';
import { archivePath } from '../archive/sqlite/check-archive.ts';
import { createArchive } from '../archive/sqlite/create-archive.ts';
import { createHistory, historyPath } from '../history/create-history.ts';
import type { History } from '../history/history.ts';
import type { Logger } from '../log.ts';
import { lazyMemory, memoryPath, type Memory } from '../memory/create-memory.ts';

/** What an app keeps in its data folder. */
export interface Stores {
  readonly archive: Archive;
  readonly history: History;
  readonly memory: () => Memory;
  /** Whether there is anything in it. */
  readonly hasMemory: () => boolean;
  close(): Promise<void>;
}

/** Opens the archive; memory and history are opened, and made, when they are first needed. @throws {AppError} as `createArchive`. */
export function openStores(dataDir: string, log: Logger): Stores {
  const archive = createArchive(archivePath(dataDir), { log });
  const history = createHistory(historyPath(dataDir), { log });
  const memory = lazyMemory(memoryPath(dataDir));
  return {
    archive,
    history,
    memory: memory.open,
    hasMemory: memory.isThere,
    async close() {
      memory.close();
      history.close();
      await archive.close();
    },
  };
}

import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Archive } from '../../src/archive/archive-writer.ts';
import { createArchive } from '../../src/archive/sqlite/create-archive.ts';
import { createLogger } from '../../src/log.ts';

/** The archive of a folder, of vectors of two numbers, as another process would open it. @param logged gets its warnings. */
export async function openVectorArchive(folder: string, logged: string[]): Promise<Archive> {
  const log = createLogger({ level: 'warn', write: (line) => logged.push(line) });
  const archive = createArchive(join(folder, 'archive.sqlite'), { log });
  onTestFinished(() => archive.close());
  if ((await archive.state()).model === null) await archive.setModel('model', 2);
  return archive;
}

import { join } from 'node:path';

/** Where the memory of a data folder is. */
export function memoryPath(dataDir: string): string {
  return join(dataDir, 'memory.sqlite');
}

import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/** What was made, by what it was made of, and how often that was asked for. */
const made = new Map<string, Promise<string> | 'once'>();

/**
 * A folder for a test with what `make` puts into one, which is left when it has. What is asked for more than once in this
 * process is made but once more and copied from then on: an archive that is whole is so wherever it lies.
 * @param key what it is made of.
 */
export async function preparedFolder(key: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = temporaryFolder();
  const known = made.get(key);
  if (known === undefined) {
    made.set(key, 'once');
    await make(folder);
    return folder;
  }
  const prepare = async (): Promise<string> => {
    const original = mkdtempSync(join(tmpdir(), 'prepared-'));
    await make(original);
    return original;
  };
  const original = known === 'once' ? prepare() : known;
  made.set(key, original);
  cpSync(await original, folder, { recursive: true, preserveTimestamps: true });
  return folder;
}

import { constants } from 'node:fs';
import { access, mkdir, statfs } from 'node:fs/promises';
import type { Config } from '../../config.ts';
import { checkDatabase } from '../../database/check-database.ts';
import { messageOf } from '../../errors.ts';
import { memoryPath } from '../../memory/create-memory.ts';
import { MEMORY_SCHEMA } from '../../memory/memory-schema.ts';
import type { Check } from '../../reply/kinds/upkeep-replies.ts';
import { bad, odd, ok } from './check-results.ts';

/** Free space below which indexing may not end well, in bytes. */
const LITTLE_SPACE = 200_000_000;

/** The data folder: whether it can be written, its space, and the memory in it, which nothing makes anew. */
export async function checkDataFolder({ dataDir }: Config): Promise<readonly Check[]> {
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.W_OK);
    const { bavail, bsize } = await statfs(dataDir);
    const free = bavail * bsize;
    const told = `${dataDir}, ${Math.floor(free / 1_000_000)} MB free`;
    const space =
      free < LITTLE_SPACE
        ? odd('data folder', told, 'Free some space, or set DATA_DIR to another disk.')
        : ok('data folder', told);
    return [space, checkMemory(dataDir)];
  } catch (error) {
    return [bad('data folder', messageOf(error), 'Set DATA_DIR to a folder that this user may write to.')];
  }
}

function checkMemory(dataDir: string): Check {
  const path = memoryPath(dataDir);
  try {
    const state = checkDatabase(path, MEMORY_SCHEMA);
    if (state === 'none') return ok('memory', 'nothing is remembered yet');
    if (state === 'whole') return ok('memory', 'whole');
    if (state === 'newer') return bad('memory', `${path} is of a newer version of Dateline`, 'Update Dateline.');
    return bad('memory', `${path} is damaged, or of another program`, RESTORE);
  } catch (error) {
    return bad('memory', `${path} cannot be read: ${messageOf(error)}`, RESTORE);
  }
}

const RESTORE = 'Run "dateline restore FILE" with a backup, or move the file away: answers do not need it.';

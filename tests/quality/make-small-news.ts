import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { SMALL_NEWS } from './development-sets.ts';

const PROGRAM = 'tests/quality/small-news/make-archive.ts';
const CORPORA = '../shared/corpora';

/** Makes the small news archive by its program, where the corpora that its articles are taken from are at hand. */
export async function makeSmallNews(): Promise<void> {
  if (!existsSync(PROGRAM) || !existsSync(CORPORA)) return;
  await promisify(execFile)(process.execPath, ['--import', 'tsx', PROGRAM, CORPORA, SMALL_NEWS]);
}

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { archivePath, checkArchive } from '../../../src/archive/sqlite/check-archive.ts';
import { createArchive } from '../../../src/archive/sqlite/create-archive.ts';
import { moveDamagedArchive } from '../../../src/archive/sqlite/move-damaged-archive.ts';
import { acquireUpdateLock } from '../../../src/archive/sqlite/update-lock.ts';
import { makeRecord } from '../../support/articles.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function folderWithArchive(): Promise<string> {
  const folder = temporaryFolder();
  const archive = createArchive(archivePath(folder));
  await archive.putArticles([makeRecord({ body: 'A word of a.' })]);
  await archive.close();
  return folder;
}

/** Turns over one bit in the first place that a text stands at in the archive's file. */
function turnBit(folder: string, text: string): void {
  const bytes = readFileSync(archivePath(folder));
  const place = bytes.indexOf(text);
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(archivePath(folder), bytes);
}

it('leaves an archive where it is that is whole, and one that is not there', async () => {
  const folder = await folderWithArchive();
  expect(await moveDamagedArchive(folder)).toBeNull();
  expect(await checkArchive(folder)).toBe('whole');
  expect(await moveDamagedArchive(temporaryFolder())).toBeNull();
});

it('keeps a damaged one beside the place that it makes free', async () => {
  const folder = await folderWithArchive();
  writeFileSync(archivePath(folder), 'no database');
  const moved = await moveDamagedArchive(folder);
  expect(readFileSync(moved ?? '', 'utf8')).toBe('no database');
  expect(await checkArchive(folder)).toBe('none');
  writeFileSync(archivePath(folder), 'no database, again');
  expect(await moveDamagedArchive(folder)).not.toBe(moved);
  expect(readdirSync(folder).filter((name) => name.includes('.damaged-'))).toHaveLength(2);
});

it('finds a single bit that turned over in a text, which SQLite takes for whole', async () => {
  const folder = await folderWithArchive();
  turnBit(folder, 'A word of a.');
  await expect(checkArchive(folder)).rejects.toMatchObject({ code: 'archive-damaged' });
  expect(await moveDamagedArchive(folder)).not.toBeNull();
});

it('moves nothing while another process updates', async () => {
  const folder = await folderWithArchive();
  turnBit(folder, 'A word of a.');
  const release = acquireUpdateLock(folder);
  await expect(moveDamagedArchive(folder)).rejects.toMatchObject({ code: 'archive-busy' });
  release();
});

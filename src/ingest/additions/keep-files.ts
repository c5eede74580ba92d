import type { StoredArticle } from '../../archive/archive.ts';
import type { ArchiveReader } from '../../archive/archive-reader.ts';
import type { ArchiveWriter } from '../../archive/archive-writer.ts';
import { hashOf } from '../../articles/read-article-bytes.ts';
import { AppError } from '../../errors.ts';
import type { AdditionProblem } from '../../reply/kinds/add-reply.ts';
import type { AdmittedFile } from './admit-file.ts';
import { type AdditionsFolder, writeAddition } from './write-addition.ts';

export interface KeepingParts extends AdditionsFolder {
  readonly archive: Pick<ArchiveReader, 'articlesById'> & Pick<ArchiveWriter, 'files'>;
  /** Brings the archive up to date with some files of the articles folder. */
  readonly update: (files?: readonly string[]) => Promise<unknown>;
}

/**
 * Writes files into the articles folder and has them indexed. @returns what kept them from being indexed at once.
 * @throws {AppError} `additions-folder`, `disk-full`.
 */
export async function keepFiles(
  files: readonly AdmittedFile[],
  { archive, update, ...folder }: KeepingParts,
): Promise<readonly AdditionProblem[]> {
  for (const { file, bytes } of files) await writeAddition(folder, file, bytes);
  const names = files.map(({ file }) => file);
  // The articles of a file that is changed have been there before it was.
  const isDone = async (): Promise<boolean> => {
    const stored = await archive.files(names);
    return files.every(({ file, bytes }) => stored.get(file)?.hash === hashOf(bytes));
  };
  return updateUntil(isDone, () => update(names));
}

/** The articles of files as the archive holds them. */
export async function storedOf(
  files: readonly AdmittedFile[],
  archive: Pick<ArchiveReader, 'articlesById'>,
): Promise<readonly StoredArticle[]> {
  const names = new Set(files.map(({ file }) => file));
  const stored = await archive.articlesById(files.flatMap(({ ids }) => ids));
  return [...stored.values()].filter(({ file }) => names.has(file));
}

/** An update that was under way began before the file was there; the next one sees it. */
const TRIES = 3;

/** What kept the archive from being brought up to date; the files are where they should be, and a later update will see them. */
export async function updateUntil(
  isDone: () => Promise<boolean>,
  update: () => Promise<unknown>,
): Promise<readonly AdditionProblem[]> {
  try {
    for (let tries = 0; tries < TRIES && !(await isDone()); tries += 1) await update();
    return [];
  } catch (error) {
    const code = error instanceof AppError ? error.code : 'unexpected';
    return [{ code, message: 'is in the folder, and will be indexed as soon as that can be done again' }];
  }
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchiveReader } from '../../archive/archive-reader.ts';
import { hashOf } from '../../articles/read-article-bytes.ts';
import type { AdditionProblem } from '../../reply/kinds/add-reply.ts';
import { hashInName } from './name-addition.ts';
import { removeFile } from './remove-file.ts';

/** Where an added file was; or why it stays, in words. */
export type TakenAway = { readonly file: string } | { readonly problem: AdditionProblem };

/**
 * Removes an added file, while it is as it was added: the hash in its name tells. Nothing but files that were added can
 * be named, and no path.
 * @param given the id of an article of the file, or the file itself.
 * @throws {AppError} `additions-folder` when it cannot be removed.
 */
export async function takeAway(given: string, archive: ArchiveReader, articlesDir: string): Promise<TakenAway> {
  const file = (await archive.articlesById([given])).get(given)?.file ?? given;
  const hash = hashInName(file);
  if (hash === null) return refused(file === given ? UNKNOWN : elsewhere(file));
  const bytes = await readFile(join(articlesDir, file)).catch(() => null);
  if (bytes === null) return refused(GONE);
  if (!hashOf(bytes).startsWith(hash)) return refused(CHANGED);
  await removeFile(articlesDir, file);
  return { file };
}

const UNKNOWN = 'is not an article that was added; “articles” lists what there is';
const GONE = 'has been taken away already';
const CHANGED = 'has been changed since it was added, so it stays; remove it from the articles folder by hand';
const elsewhere = (file: string): string => `was not added with this command; remove ${file} from the articles folder`;

function refused(message: string): TakenAway {
  return { problem: { code: 'not-undoable', message } };
}

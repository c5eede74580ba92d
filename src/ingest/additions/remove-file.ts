import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError, messageOf } from '../../errors.ts';

/** Removes a file of the articles folder; one that is gone already is as it was wanted. @throws {AppError} `additions-folder`. */
export async function removeFile(articlesDir: string, file: string): Promise<void> {
  try {
    await unlink(join(articlesDir, file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw new AppError('additions-folder', `“${file}” cannot be removed (${messageOf(error)}). Remove it by hand.`, {
      cause: error,
    });
  }
}

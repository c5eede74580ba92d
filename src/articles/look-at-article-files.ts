import { lstatSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../errors.ts';
import { formatOf } from './formats/formats.ts';
import {
  type ArticleFile,
  type ArticleListing,
  type ArticleProblem,
  isLeftOut,
  realFolder,
} from './list-article-files.ts';

/**
 * The listing of some files alone, as that of the whole folder would have them; those that are gone are not in it. Null
 * where links lead to one of them: which name it has then, only the whole folder tells.
 * @param names relative to the folder, in order. @throws as `listArticleFiles`.
 */
export function lookAtArticleFiles(folder: string, names: readonly string[]): ArticleListing | null {
  const root = realFolder(folder);
  const files: ArticleFile[] = [];
  const problems: ArticleProblem[] = [];
  for (const file of names) {
    const path = join(root, file);
    if (file.split('/').some(isLeftOut) || formatOf(file) === null) continue;
    try {
      if (lstatSync(path, { throwIfNoEntry: false }) === undefined) continue;
      if (realpathSync(path) !== path) return null;
      const stats = statSync(path);
      if (stats.isFile()) files.push({ file, size: stats.size, mtimeMs: stats.mtimeMs });
    } catch (error) {
      problems.push({ file, code: 'article-unreadable', message: `cannot be read: ${messageOf(error)}` });
    }
  }
  return { files, problems, passedOver: new Map() };
}

import { readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { AppError, messageOf } from '../errors.ts';
import { formatOf } from './formats.ts';

/** A file of the articles folder. */
export interface ArticleFile {
  /** Path relative to the folder, with `/` between folders. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  readonly mtimeMs: number;
}

/** Why a file, or a part of one, was not taken in. */
export interface ArticleProblem {
  readonly file: string;
  readonly code:
    | 'article-unreadable'
    | 'article-empty'
    | 'article-binary'
    | 'article-too-large'
    | 'article-broken'
    | 'article-outside-folder';
  /** What is wrong and what to do about it. */
  readonly message: string;
}

export interface ArticleListing {
  /** In order of name. */
  readonly files: readonly ArticleFile[];
  readonly problems: readonly ArticleProblem[];
}

/** About the folder rather than in it; `questions.jsonl` is what `dateline eval` asks of it. */
const NOT_ARTICLES = /^(?:(?:readme|license|licence|notice|copying)(?:\.|$)|questions\.jsonl$)/iu;

/**
 * The files of a folder and its sub-folders that may hold articles. Hidden files, READMEs and licences are left out, and
 * so is anything in no format of ours. Links are followed only while they stay inside the folder.
 * @throws {AppError} `articles-folder-missing` when there is no such folder or it cannot be read.
 */
export function listArticleFiles(folder: string): ArticleListing {
  const root = realFolder(folder);
  const files: ArticleFile[] = [];
  const problems: ArticleProblem[] = [];
  const visited = new Set<string>();

  const visit = (path: string): void => {
    const real = realpathSync(path);
    if (visited.has(real)) return; // a link back to a folder above
    visited.add(real);
    for (const name of readdirSync(path).sort()) {
      if (name.startsWith('.') || NOT_ARTICLES.test(name)) continue;
      look(join(path, name));
    }
  };

  const look = (path: string): void => {
    const file = relative(root, path).split(sep).join('/');
    try {
      if (!isInside(root, realpathSync(path))) {
        problems.push({
          file,
          code: 'article-outside-folder',
          message: 'is a link that leaves the articles folder; copy the file into the folder instead',
        });
        return;
      }
      const stats: Stats = statSync(path);
      if (stats.isDirectory()) visit(path);
      else if (stats.isFile() && formatOf(file) !== null)
        files.push({ file, size: stats.size, mtimeMs: stats.mtimeMs });
    } catch (error) {
      problems.push({ file, code: 'article-unreadable', message: `cannot be read: ${messageOf(error)}` });
    }
  };

  visit(root);
  return { files: files.sort((a, b) => (a.file < b.file ? -1 : 1)), problems };
}

function realFolder(folder: string): string {
  try {
    const root = realpathSync(folder);
    readdirSync(root);
    return root;
  } catch (error) {
    throw new AppError(
      'articles-folder-missing',
      `There is no readable articles folder at ${folder}. Make it and put articles in (.txt, .md, .html, .json, .jsonl), or name another with --articles or ARTICLES_DIR.`,
      { cause: error },
    );
  }
}

function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);
}

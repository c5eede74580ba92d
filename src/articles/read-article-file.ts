import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { messageOf } from '../errors.ts';
import type { Article } from './article.ts';
import type { ArticleFormat } from './article-format.ts';
import { formatOf } from './formats/formats.ts';
import type { ArticleProblem } from './list-article-files.ts';
import { readArticleBytes } from './read-article-bytes.ts';

export interface ReadArticleFile {
  readonly articles: readonly Article[];
  readonly problems: readonly ArticleProblem[];
  /** SHA-256 of the file's bytes; null when they could not be read. */
  readonly hash: string | null;
}

const MEGABYTE = 1_000_000;

/**
 * The articles of a file. Never throws: what is wrong with a file, or with one article of many, is a problem, and what
 * can be read is given. @param file relative to `folder`.
 */
export async function readArticleFile(folder: string, file: string): Promise<ReadArticleFile> {
  const failed = (code: ArticleProblem['code'], message: string, hash: string | null = null): ReadArticleFile => ({
    articles: [],
    problems: [{ file, code, message }],
    hash,
  });
  const format = formatOf(file);
  if (format === null) return failed('article-broken', 'is in no format that Dateline reads');
  try {
    const bytes = await readBytes(join(folder, file), format.maxBytes);
    // Too large is remembered by its size alone: the bytes are never read.
    if (typeof bytes === 'number') return failed('article-too-large', tooLarge(bytes, format), `size ${bytes}`);
    return await readArticleBytes(bytes, file, format);
  } catch (error) {
    return failed('article-unreadable', `cannot be read: ${messageOf(error)}`);
  }
}

/** A file's bytes; its size when that is over `most`. */
async function readBytes(path: string, most: number): Promise<Buffer | number> {
  const stats = await stat(path);
  if (!stats.isFile()) throw new Error('it is not a file');
  if (stats.size > most) return stats.size;
  // One byte past the limit shows that the file has grown meanwhile; no more than that is taken in.
  const bytes = await buffer(createReadStream(path, { end: most }));
  return bytes.length > most ? bytes.length : bytes;
}

function tooLarge(size: number, { maxBytes }: ArticleFormat): string {
  return `has ${Math.ceil(size / MEGABYTE)} MB; ${maxBytes / MEGABYTE} MB is the most for one such file, so split it`;
}

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { messageOf } from '../errors.ts';
import type { Article } from './article.ts';
import type { ArticleFormat, ParsedArticle, ParsedFile } from './article-format.ts';
import { completeArticle } from './complete-article.ts';
import { decodeText } from './detect-encoding.ts';
import { formatOf } from './formats.ts';
import type { ArticleProblem } from './list-article-files.ts';

export interface ReadArticleFile {
  readonly articles: readonly Article[];
  readonly problems: readonly ArticleProblem[];
  /** SHA-256 of the file's bytes; null when they could not be read. */
  readonly hash: string | null;
}

/** The most characters of one article: a thick book. What has more is not one article. */
const LONGEST_BODY = 2_000_000;
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
    const hash = createHash('sha256').update(bytes).digest('hex');
    const text = decodeText(bytes);
    if (text === null) return failed('article-binary', NOT_TEXT, hash);
    if (text.trim() === '') return failed('article-empty', 'is empty', hash);
    return { ...(await completeAll(await parseSafely(format, text), file)), hash };
  } catch (error) {
    return failed('article-unreadable', `cannot be read: ${messageOf(error)}`);
  }
}

const NOT_TEXT = 'is not a text file, whatever its name says; remove it or save it as text';

/** A file's bytes; its size when that is over `most`. */
async function readBytes(path: string, most: number): Promise<Buffer | number> {
  const stats = await stat(path);
  if (!stats.isFile()) throw new Error('it is not a file');
  if (stats.size > most) return stats.size;
  // One byte past the limit shows that the file has grown meanwhile; no more than that is taken in.
  const bytes = await buffer(createReadStream(path, { end: most }));
  return bytes.length > most ? bytes.length : bytes;
}

async function parseSafely(format: ArticleFormat, text: string): Promise<ParsedFile> {
  try {
    return await format.parse(text);
  } catch (error) {
    return {
      articles: [],
      problems: [{ line: null, message: `defeats its reader (${messageOf(error)}); mend or remove it` }],
    };
  }
}

async function completeAll({ articles, problems }: ParsedFile, file: string): Promise<Omit<ReadArticleFile, 'hash'>> {
  const whole: Article[] = [];
  const broken = problems.map(({ message }): ArticleProblem => ({ file, code: 'article-broken', message }));
  if (articles.length === 0 && broken.length === 0) {
    broken.push({ file, code: 'article-empty', message: 'has no text of an article' });
  }
  for (const [index, parsed] of articles.entries()) {
    // A bot must answer while a large file is read.
    if (index % ARTICLES_A_TURN === ARTICLES_A_TURN - 1) await setImmediate();
    const article = completeArticle(parsed, file);
    const fault = faultOf(article, parsed);
    if (fault === null) whole.push(article);
    else broken.push({ file, ...fault });
  }
  return { articles: whole, problems: broken };
}

const ARTICLES_A_TURN = 100;

function faultOf({ body }: Article, { line }: ParsedArticle): Pick<ArticleProblem, 'code' | 'message'> | null {
  const which = line === null ? '' : `line ${line}: `;
  if (body === '') return { code: 'article-empty', message: `${which}has no text` };
  if (body.length <= LONGEST_BODY) return null;
  const message = `${which}has an article of ${body.length} characters; ${LONGEST_BODY} is the most, so split it`;
  return { code: 'article-too-large', message };
}

function tooLarge(size: number, { maxBytes }: ArticleFormat): string {
  return `has ${Math.ceil(size / MEGABYTE)} MB; ${maxBytes / MEGABYTE} MB is the most for one such file, so split it`;
}

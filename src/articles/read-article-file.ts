import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { messageOf } from '../errors.ts';
import type { Article } from './article.ts';
import type { ParsedArticle } from './article-format.ts';
import { toBody } from './body.ts';
import { decodeText } from './detect-encoding.ts';
import { formatOf } from './formats.ts';
import { headlineOf } from './headline.ts';
import type { ArticleProblem } from './list-article-files.ts';

export interface ReadArticleFile {
  readonly articles: readonly Article[];
  readonly problems: readonly ArticleProblem[];
  /** SHA-256 of the file's bytes; null when they could not be read. */
  readonly hash: string | null;
}

const MEGABYTE = 1_000_000;
/** A file of one article; a file of many lines may be ten times that. */
const LARGEST_FILE = 20 * MEGABYTE;
const LARGEST_LINES_FILE = 200 * MEGABYTE;
/** Characters of one article. */
const LONGEST_BODY = 2_000_000;

/**
 * The articles of a file. Never throws: what is wrong with a file, or with one article of many, is a problem, and what
 * can be read is given. @param file relative to `folder`.
 */
export async function readArticleFile(folder: string, file: string): Promise<ReadArticleFile> {
  const path = join(folder, file);
  const failed = (code: ArticleProblem['code'], message: string, hash: string | null = null): ReadArticleFile => ({
    articles: [],
    problems: [{ file, code, message }],
    hash,
  });
  try {
    const { size } = await stat(path);
    const most = /\.(?:jsonl|ndjson)$/iu.test(file) ? LARGEST_LINES_FILE : LARGEST_FILE;
    // Too large is remembered by its size alone: the bytes are never read.
    if (size > most)
      return failed(
        'article-too-large',
        `has ${Math.ceil(size / MEGABYTE)} MB; ${most / MEGABYTE} MB is the most for one file, so split it`,
        `size ${size}`,
      );
    const bytes = await readFile(path);
    const hash = createHash('sha256').update(bytes).digest('hex');
    const text = decodeText(bytes);
    if (text === null)
      return failed('article-binary', 'is not a text file, whatever its name says; remove it or save it as text', hash);
    if (text.trim() === '') return failed('article-empty', 'is empty', hash);
    const parsed = await formatOf(file)?.parse(text);
    if (parsed === undefined) return failed('article-broken', 'is in no format that Dateline reads', hash);
    const problems = parsed.problems.map(({ message }): ArticleProblem => ({ file, code: 'article-broken', message }));
    const articles: Article[] = [];
    for (const one of parsed.articles) {
      const article = complete(one, {
        file,
        isOnly: parsed.articles.length === 1 && !/\.(?:jsonl|ndjson)$/iu.test(file),
      });
      const problem = problemOf(article, one);
      if (problem === null) articles.push(article);
      else problems.push({ file, ...problem });
    }
    return { articles, problems, hash };
  } catch (error) {
    return failed('article-unreadable', `cannot be read: ${messageOf(error)}`);
  }
}

function complete(
  { id, title, url, paragraphs, line, dateline, ...rest }: ParsedArticle,
  { file, isOnly }: { readonly file: string; readonly isOnly: boolean },
): Article {
  const name = basename(file, extname(file));
  const body = toBody(paragraphs);
  // The dateline is read before white space is tidied; it stands only where the body still begins with it.
  const tidied = dateline?.replaceAll(/\s+/gu, ' ').trim() ?? null;
  const kept = tidied !== null && body.startsWith(tidied) ? tidied : null;
  return {
    ...rest,
    id: id ?? (isOnly ? name : `${name}-${line}`),
    title:
      title === null || title.trim() === ''
        ? headlineOf({ body, dateline: kept })
        : title.replaceAll(/\s+/gu, ' ').trim(),
    dateline: kept,
    url: isWebAddress(url) ? url : null,
    file,
    body,
  };
}

function problemOf({ body }: Article, { line }: ParsedArticle): Pick<ArticleProblem, 'code' | 'message'> | null {
  if (body === '') return { code: 'article-empty', message: `has no text (line ${line})` };
  if (body.length > LONGEST_BODY)
    return {
      code: 'article-too-large',
      message: `has an article of ${body.length} characters (line ${line}); ${LONGEST_BODY} is the most, so split it`,
    };
  return null;
}

function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\/\S+$/iu.test(url) && URL.canParse(url);
}

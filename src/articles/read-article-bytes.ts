import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { messageOf } from '../errors.ts';
import { readApart } from './apart/read-apart.ts';
import type { Article } from './article.ts';
import { type ArticleFormat, MOST_PARAGRAPHS, type ParsedArticle, type ParsedFile, tooMuch } from './article-format.ts';
import { completeArticle } from './complete-article.ts';
import type { ArticleProblem } from './list-article-files.ts';

/** What bytes hold, with their SHA-256. */
export interface ReadBytes {
  readonly articles: readonly Article[];
  readonly problems: readonly ArticleProblem[];
  readonly hash: string;
}

/** The most characters of one article: a thick book. What has more is not one article. */
const LONGEST_BODY = 2_000_000;

/**
 * The articles in the bytes of a file, whether it is in the folder already or not yet.
 * @param file the name it has, or would have, relative to the articles folder: articles without an id take theirs from it.
 */
export async function readArticleBytes(bytes: Uint8Array, file: string, format: ArticleFormat): Promise<ReadBytes> {
  return { ...(await completeAll(await parseSafely(bytes, file, format), file)), hash: hashOf(bytes) };
}

/** SHA-256 in hex, as the archive keeps it of each file. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function parseSafely(bytes: Uint8Array, file: string, format: ArticleFormat): Promise<ParsedFile> {
  try {
    return await (format.isReadApart === true ? readApart(bytes, file) : format.parse(bytes, file));
  } catch (error) {
    return {
      articles: [],
      problems: [{ line: null, message: `defeats its reader (${messageOf(error)}); mend or remove it` }],
    };
  }
}

async function completeAll({ articles, problems }: ParsedFile, file: string): Promise<Omit<ReadBytes, 'hash'>> {
  const whole: Article[] = [];
  const broken = problems.map(({ code, message }): ArticleProblem => ({
    file,
    code: code ?? 'article-broken',
    message,
  }));
  if (articles.length === 0 && broken.length === 0) {
    broken.push({ file, code: 'article-empty', message: 'has no text of an article' });
  }
  for (const [index, parsed] of articles.entries()) {
    // A bot must answer while a large file is read.
    if (index % ARTICLES_A_TURN === ARTICLES_A_TURN - 1) await setImmediate();
    const read = completed(parsed, file);
    if ('id' in read) whole.push(read);
    else broken.push({ file, ...read });
  }
  return { articles: whole, problems: broken };
}

const ARTICLES_A_TURN = 100;

/** The article, or why it is none that is read. */
function completed(parsed: ParsedArticle, file: string): Article | Pick<ArticleProblem, 'code' | 'message'> {
  const which = parsed.line === null ? '' : `line ${parsed.line}: `;
  const tooLarge = (...given: Parameters<typeof tooMuch>): Pick<ArticleProblem, 'code' | 'message'> => ({
    code: 'article-too-large',
    message: `${which}${tooMuch(...given)}`,
  });
  const paragraphs = parsed.paragraphs.length;
  if (paragraphs > MOST_PARAGRAPHS) return tooLarge(paragraphs, 'paragraphs', MOST_PARAGRAPHS);
  const article = completeArticle(parsed, file);
  const { length } = article.body;
  if (length === 0) return { code: 'article-empty', message: `${which}has no text` };
  return length > LONGEST_BODY ? tooLarge(length, 'characters', LONGEST_BODY) : article;
}

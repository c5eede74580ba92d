import { createHash } from 'node:crypto';
import type { Article } from '../articles/article.ts';

/**
 * Raised whenever articles would be read otherwise than before: cut into other passages. The archive then takes all
 * of them in again. (How people are read has a version of its own: src/people/reading/people-finder.ts.)
 */
const READING = 2;

export interface HashedArticle {
  readonly article: Article;
  /** Made once, since it reads the whole text. */
  readonly hash: string;
}

/** An article with its hash. */
export function hashed(article: Article): HashedArticle {
  return { article, hash: articleHash(article) };
}

/** Changes when anything of an article changes that anybody could see, or when articles are read another way. */
function articleHash(article: Article): string {
  const { id, title, source, publishedOn, dateline, author, section, url, file, body, correction } = article;
  const printed = [READING, id, title, source, publishedOn, dateline, author, url, file, body];
  // Most have neither: those need not be taken in again for it.
  const more = [...(correction === null ? [] : [correction]), ...(section === null ? [] : [{ section }])];
  return createHash('sha256')
    .update(JSON.stringify([...printed, ...more]))
    .digest('hex');
}

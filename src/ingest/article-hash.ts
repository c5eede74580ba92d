import { createHash } from 'node:crypto';
import type { Article } from '../articles/article.ts';

/**
 * Raised whenever articles would be read otherwise than before: cut into other passages. The archive then takes all
 * of them in again. (How people are read has a version of its own: src/people/reading/people-finder.ts.)
 */
const READING = 2;

/** Changes when anything of an article changes that anybody could see, or when articles are read another way. */
export function articleHash(article: Article): string {
  const { id, title, source, publishedOn, dateline, author, url, file, body } = article;
  return createHash('sha256')
    .update(JSON.stringify([READING, id, title, source, publishedOn, dateline, author, url, file, body]))
    .digest('hex');
}

import { createHash } from 'node:crypto';
import type { Article } from '../articles/article.ts';

/** Changes when anything of an article changes that a reader could see. */
export function articleHash(article: Article): string {
  const { id, title, source, publishedOn, dateline, author, url, file, body } = article;
  return createHash('sha256')
    .update(JSON.stringify([id, title, source, publishedOn, dateline, author, url, file, body]))
    .digest('hex');
}

import { createHash } from 'node:crypto';
import type { Article } from '../articles/article.ts';

/** A hash of what an article prints, whatever file or id it has: two of the same read the same. */
export function printHash({ title, body, correction }: Pick<Article, 'title' | 'body' | 'correction'>): string {
  return hash(JSON.stringify([title, body, correction]));
}

/** A hash of an article's text alone: it is known again by it, and nothing of it can be read from it. */
export function bodyHash(body: string): string {
  return hash(body);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

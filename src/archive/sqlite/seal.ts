import { hash } from 'node:crypto';
import type { Article } from '../../articles/article.ts';

/** A hash of all that a citation shows of an article; stored with it, and compared whenever it is read to be quoted. @param fields in the order of `sealed`. */
export function seal(fields: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(fields), 'hex').slice(0, 32);
}

/** The seal of an article. */
export function sealed({
  id,
  file,
  title,
  source,
  publishedOn,
  dateline,
  author,
  url,
  body,
  correction,
}: Article): string {
  const printed = [id, file, title, source, publishedOn, dateline, author, url, body];
  return seal(correction === null ? printed : [...printed, correction.standing, correction.note]);
}

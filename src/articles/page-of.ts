import { PAGE_BREAK } from './article.ts';

/** The page that an offset of a body stands on, from 1; null for the body of what has no pages. */
export function pageOf(body: string, offset: number): number | null {
  if (!body.includes(PAGE_BREAK)) return null;
  return body.slice(0, offset).split(PAGE_BREAK).length;
}

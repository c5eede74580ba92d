import { htmlParagraphs } from './html-paragraphs.ts';
import { parsePage } from './parse-page.ts';

/** Whether a text of a feed or an export is HTML: it begins with a tag, or has the tags of paragraphs. */
export function isHtml(text: string): boolean {
  return /^\s*<[a-z][^<>]*>/iu.test(text) || /<\/p>|<br\s*\/?>/iu.test(text);
}

/** The paragraphs of a piece of HTML, all of which is the article's. */
export async function textOfHtml(html: string): Promise<readonly string[]> {
  const page = await parsePage(`<html><body>${html}</body></html>`);
  const body = page.querySelector('body');
  return body === null ? [] : htmlParagraphs(body).map(({ text }) => text);
}

/** A line of text whose entities ("&amp;", "&#8211;") or tags are read as a page's would be. */
export async function lineOfHtml(line: string): Promise<string> {
  return ENTITY.test(line) ? (await textOfHtml(line)).join(' ').trim() : line;
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});|<\/?[a-z][^<>]{0,200}>/iu;

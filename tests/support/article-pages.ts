import { expect } from 'vitest';
import type { ParsedArticle } from '../../src/articles/article-format.ts';
import { htmlFormat } from '../../src/articles/formats/html-format.ts';

/** The paragraphs of an article of no outlet there is; pages in the forms of many countries' outlets are made of it. */
export const TEXT: readonly string[] = [
  'The lock gates of Brenholt were opened on Monday for the first time since the flood, and eleven barges went through before dusk, the canal office said.',
  'Engineers had replaced both pairs of gates and the winding gear, which dated from the year in which the canal was dug, at a cost of four million crowns.',
  '“We waited two winters for this day,” said Maren Quist, who runs the last of the town’s three boatyards and employs nine people there.',
  'A second lock, six kilometres up the water at Tolne, is to be closed from October until the spring so that its walls can be made good.',
  'Farmers along the upper reach want the level kept lower in summer; the office is to answer their letter by the end of the month.',
];
/** The same as HTML, each by itself. */
export const PARAGRAPHS = TEXT.map((text) => `<p>${text}</p>`);
/** The same as HTML, all together. */
export const BODY = PARAGRAPHS.join('\n');
/** Its headline. */
export const TITLE = 'Barges pass Brenholt again';

/** A page around a body. */
export const page = (body: string, head = `<title>${TITLE} - The Canal Post</title>`): string =>
  `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">${head}</head>\n<body>${body}</body></html>`;

/** The one article of a page. */
export async function readPage(html: string): Promise<ParsedArticle> {
  const { articles, problems } = await htmlFormat.parse(Buffer.from(html), 'page.html');
  expect(problems).toEqual([]);
  expect(articles).toHaveLength(1);
  return articles[0]!;
}

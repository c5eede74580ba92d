import { findDateline } from '../find-dateline.ts';
import type { FileFacts } from './file-facts.ts';
import { takeHead } from './head-lines.ts';
import { stampOf } from './stamps.ts';

/** The text of an article, and what the lines above it said. */
export interface HeadedText extends FileFacts {
  readonly paragraphs: readonly string[];
}

/**
 * Takes what a text processor prints above an article off its first paragraphs: lines `Title: …`, a day alone, a
 * headline, "By …".
 * @param known the title, where something surer says it.
 */
export function takeHeading(all: readonly string[], known: string | null): HeadedText {
  const { facts, text } = takeHead(all.map((paragraph) => paragraph.replaceAll(/\s+/gu, ' ')).join('\n\n'));
  const paragraphs = text.split(/\n\s*\n/u).flatMap((paragraph) => paragraph.trim() || []);
  const begins = paragraphs.findIndex((paragraph) => SENTENCE_END.test(paragraph) || findDateline(paragraph) !== null);
  const above = begins > MOST_ABOVE ? [] : paragraphs.slice(0, Math.max(0, begins));
  const [authors, days] = [above.map(bylineIn), above.map((line) => stampOf(line)?.day ?? null)];
  const rest = paragraphs.filter((_, index) => (authors[index] ?? days[index] ?? null) === null);
  const title = known ?? facts.title;
  const headline = title === null || rest[0] === title ? headlineIn(rest) : null;
  return {
    ...facts,
    title: title ?? headline,
    author: facts.author ?? authors.find((author) => author !== null) ?? null,
    publishedOn: facts.publishedOn ?? days.find((day) => day !== null) ?? null,
    paragraphs: headline === null ? rest : rest.slice(1),
  };
}

/** Lines above an article: headline, byline, day, place. */
const MOST_ABOVE = 4;

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const BYLINE = new RegExp(`^By (${NAME}(?: (?:${NAME}|and|de|van|von|al)|, ${NAME}){1,9})$`, 'u');

/** Who a paragraph names that is nothing but "By Elchin Mehdiyev" or "By A. Smith and B. de Jong"; null for any other. */
export function bylineIn(paragraph: string): string | null {
  return BYLINE.exec(paragraph.trim())?.[1] ?? null;
}

const SENTENCE_END = /[.!?…]["'”’»)]*$/u;

/** The first paragraph, when it is one short line that ends like no sentence, and an article follows. */
export function headlineIn([first = '', second = '', third = '']: readonly string[]): string | null {
  const isLine = first.length <= 150 && !first.includes('\n') && /\S\s+\S/u.test(first);
  if (!isLine || /[.,;:!?…]["'”’»)]*$/u.test(first) || BYLINE.test(first) || findDateline(first) !== null) return null;
  const next = BYLINE.test(second) ? third : second;
  return findDateline(next) !== null || SENTENCE_END.test(next) ? first : null;
}

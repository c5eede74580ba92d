import { type Article, PARAGRAPH_BREAK, type Span } from '../articles/article.ts';
import { endsSentence } from './ends-sentence.ts';
import type { Sentence } from './sentence.ts';

/**
 * The sentences of an article, in order, with exact offsets into its body. White space between sentences belongs to
 * none of them, and the dateline ("BAKU, Azerbaijan, December 9.") is not a sentence.
 */
export function sentencesOf(article: Pick<Article, 'body' | 'dateline'>): readonly Sentence[] {
  return paragraphsOf(article.body).flatMap((paragraph, index) => sentencesIn(article, paragraph, index));
}

/** The same one by one: for whoever needs the first alone, or lets others have their turn between two. */
export function* eachSentence(article: Pick<Article, 'body' | 'dateline'>): Iterable<Sentence> {
  for (const [index, paragraph] of paragraphsOf(article.body).entries()) yield* eachIn(article, paragraph, index);
}

/** The sentences of one of its paragraphs. @param index of the paragraph, from 0. */
export function sentencesIn(
  article: Pick<Article, 'body' | 'dateline'>,
  paragraph: Span,
  index: number,
): readonly Sentence[] {
  return [...eachIn(article, paragraph, index)];
}

function* eachIn(
  { body, dateline }: Pick<Article, 'body' | 'dateline'>,
  paragraph: Span,
  index: number,
): Iterable<Sentence> {
  const from = paragraph.start + (index === 0 && dateline !== null ? dateline.length : 0);
  for (const { start, end } of eachSpan(body.slice(from, paragraph.end)))
    yield { start: from + start, end: from + end, paragraph: index + 1 };
}

/** The paragraphs of a body, in order. */
export function paragraphsOf(body: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < body.length;) {
    const found = body.indexOf(PARAGRAPH_BREAK, start);
    const end = found < 0 ? body.length : found;
    spans.push({ start, end });
    start = end + PARAGRAPH_BREAK.length;
  }
  return spans;
}

// A run of marks that may end a sentence, with the quotation marks, brackets and numbers of notes that close on it.
const ENDING = /[.!?…。！？؟۔]+["'”’»)\]]*(?:\[(?:\d{1,3}|\p{Ll}|note \d{1,2}|citation needed)\]|[⁰¹²³⁴-⁹])*/gu;

/** The sentences of one paragraph, as spans of it. In the time that its length takes, whatever it holds. */
export function splitSentences(text: string): readonly Span[] {
  return [...eachSpan(text)];
}

function* eachSpan(text: string): Iterable<Span> {
  const last = text.trimEnd().length;
  let start = skipSpace(text, 0);
  for (const { 0: mark, index } of text.matchAll(ENDING)) {
    const end = index + mark.length;
    if (end <= start || (end < last && !endsSentence(text, { start, index, mark }))) continue;
    yield { start, end };
    start = skipSpace(text, end);
  }
  if (last > start) yield { start, end: last };
}

function skipSpace(text: string, from: number): number {
  SPACE.lastIndex = from;
  return from + (SPACE.exec(text)?.[0].length ?? 0);
}

const SPACE = /\s*/uy;

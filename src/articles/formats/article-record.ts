import { z } from 'zod';
import type { FormatProblem, ParsedArticle, ParsedFile } from '../article-format.ts';
import { paragraphsOfText } from '../body.ts';
import { parseDay } from '../../text/parse-day.ts';

const words = z.string({ error: 'is not a text' }).nullish();

/** The fields of an article in json and jsonl. Others are left alone. */
const record = z.object(
  {
    id: z.union([z.string(), z.number()], { error: 'is neither a text nor a number' }).nullish(),
    title: words,
    text: words,
    body: words,
    // A number may be seconds or milliseconds in any time zone: no date to rely on, but no reason to lose the article.
    publishedOn: z.unknown().optional(),
    date: z.unknown().optional(),
    source: words,
    url: words,
    author: z.union([z.string(), z.array(z.string())], { error: 'is neither a text nor a list of texts' }).nullish(),
  },
  { error: 'is not an object with fields' },
);

export interface RecordPlace {
  /** As in `ParsedArticle`. */
  readonly line: number | null;
  /** The record's name in a message, "line 3" say. */
  readonly name: string;
}

/** The article in a value that was read from JSON, or what is wrong with it. */
export function readRecord(value: unknown, { line, name }: RecordPlace): ParsedArticle | FormatProblem {
  const parsed = record.safeParse(value);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => [...path.map((key) => `"${String(key)}"`), message]);
    return { line, message: `${name}: ${faults.map((fault) => fault.join(' ')).join(', ')}; correct it` };
  }
  const { id, title, text, body, publishedOn, date, source, url, author } = parsed.data;
  const paragraphs = paragraphsOfText(firstText(text, body) ?? '');
  if (paragraphs.length === 0) {
    return { line, message: `${name}: has no words in "text" or "body"; add them or remove it` };
  }
  return {
    id: typeof id === 'number' ? String(id) : firstText(id),
    title: firstText(title),
    source: firstText(source),
    publishedOn: parseDay(firstText(publishedOn, date) ?? ''),
    author: firstText(Array.isArray(author) ? author.join(', ') : author),
    url: firstText(url),
    paragraphs,
    line,
  };
}

/** The records of one file, sorted into what could be read and what could not. */
export function toParsedFile(records: readonly (ParsedArticle | FormatProblem)[]): ParsedFile {
  return {
    articles: records.filter((one) => 'paragraphs' in one),
    problems: records.filter((one) => 'message' in one),
  };
}

/** The first value that is text and more than white space; null when none is. */
function firstText(...values: readonly unknown[]): string | null {
  return values.find((value): value is string => typeof value === 'string' && value.trim() !== '') ?? null;
}

import { z } from 'zod';
import type { ArticleFormat, FormatProblem, ParsedArticle } from './article-format.ts';
import { paragraphsOfText } from './body.ts';
import { readWireHead } from './dateline.ts';
import { parseDay } from './parse-date.ts';

const text = z.string().nullish();
const record = z
  .object({
    id: z.union([z.string(), z.number()]).nullish(),
    title: text,
    text,
    body: text,
    publishedOn: text,
    date: text,
    source: text,
    url: text,
    author: text,
  })
  .refine((one) => (one.text ?? one.body ?? '').trim() !== '', { error: 'has no "text" or "body"' });

/** One article, or an array of them. */
export const jsonFormat: ArticleFormat = {
  extensions: ['.json'],
  async parse(file) {
    const parsed = parseJson(file);
    if ('problem' in parsed) return { articles: [], problems: [{ line: null, message: parsed.problem }] };
    const values: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
    return collect(
      values.map((value, index) =>
        toArticle(value, { line: index + 1, place: Array.isArray(parsed.value) ? `entry ${index + 1} ` : '' }),
      ),
    );
  },
};

/** One article a line. A line that cannot be read is reported, the others are kept. */
export const jsonLinesFormat: ArticleFormat = {
  extensions: ['.jsonl', '.ndjson'],
  async parse(file) {
    const lines = file.split('\n').map((line, index) => ({ line, number: index + 1 }));
    return collect(
      lines
        .filter(({ line }) => line.trim() !== '')
        .map(({ line, number }) => {
          const parsed = parseJson(line);
          if ('problem' in parsed) return { line: number, message: `line ${number} ${parsed.problem}` };
          return toArticle(parsed.value, { line: number, place: `line ${number} ` });
        }),
    );
  },
};

function collect(found: readonly (ParsedArticle | FormatProblem)[]): {
  articles: ParsedArticle[];
  problems: FormatProblem[];
} {
  return {
    articles: found.filter((one): one is ParsedArticle => 'paragraphs' in one),
    problems: found.filter((one): one is FormatProblem => 'message' in one),
  };
}

function parseJson(file: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(file) };
  } catch (error) {
    return { problem: `is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function toArticle(
  value: unknown,
  { line, place }: { readonly line: number; readonly place: string },
): ParsedArticle | FormatProblem {
  const parsed = record.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = issue?.path.join('.') ?? '';
    return {
      line,
      message: `${place}${field === '' ? '' : `has an unusable "${field}": `}${issue?.message ?? 'is no article'}`,
    };
  }
  const { id, title, source, url, author, publishedOn, date } = parsed.data;
  const head = readWireHead((parsed.data.text ?? parsed.data.body ?? '').replaceAll('\uFEFF', '').trim());
  return {
    id: id === null || id === undefined || String(id).trim() === '' ? null : String(id).trim(),
    title: filled(title),
    source: filled(source) ?? head.source,
    publishedOn: parseDay(publishedOn ?? date ?? '') ?? head.publishedOn,
    dateline: head.dateline,
    author: filled(author),
    url: filled(url),
    paragraphs: paragraphsOfText(head.text),
    line,
  };
}

function filled(value: string | null | undefined): string | null {
  return value?.trim() ? value.trim() : null;
}

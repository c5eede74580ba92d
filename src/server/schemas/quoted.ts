import { z } from 'zod';
import type { Citation, Line } from '../../reply/citation.ts';
import type { ArchiveStatus, Timing } from '../../reply/kinds/archive-status.ts';

const range = z.tuple([z.int(), z.int()]);
export const highlights = z.array(range);

/** What its outlet says of an article after printing it. */
export const correction = z
  .strictObject({ standing: z.enum(['corrected', 'retracted']), note: z.string().nullable() })
  .nullable()
  .describe('What its outlet says of the article after printing it; null: nothing');

/** Where quoted words stand. */
export const citation: z.ZodType<Citation> = z.strictObject({
  number: z.int(),
  articleId: z.string(),
  title: z.string(),
  source: z.string().nullable(),
  publishedOn: z.string().nullable(),
  file: z.string(),
  url: z.string().nullable(),
  page: z.int().nullable().describe('From 1; null for what was not printed in pages'),
  paragraph: z.int(),
  start: z.int().describe('UTF-16 offset into the article’s body'),
  end: z.int().describe('UTF-16 offset behind the last: body.slice(start, end) is the quote'),
  quote: z.string(),
  correction,
});

/** One printed sentence. */
export const line: z.ZodType<Line> = z.strictObject({
  text: z.string(),
  citations: z.array(z.int()),
  highlights,
  note: z.string().nullable().describe('Whom or what the quote means, in Dateline’s own words'),
});

/** The archive that a reply was made from. */
export const archive: z.ZodType<ArchiveStatus> = z.strictObject({
  articles: z.int(),
  passages: z.int(),
  newestOn: z.string().nullable(),
  updatedAt: z.string().nullable(),
  model: z.string().nullable(),
  mode: z.enum(['hybrid', 'keyword']),
  takingIn: z
    .strictObject({ done: z.int(), total: z.int() })
    .nullable()
    .describe('Files of an update that is under way, where a large part of the archive still waits for it'),
});

const timingMs: z.ZodType<Timing> = z.object({ total: z.number() }).catchall(z.number());

export const quoted = { lines: z.array(line), citations: z.array(citation) };
export const made = { archive, timingMs };
export const outcome = z.enum(['answered', 'closest', 'not-found']);
export const finding = z.enum(['found', 'ambiguous', 'not-found']);

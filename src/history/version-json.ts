import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Article } from '../articles/article.ts';

const word = z.string().nullable();
const article: z.ZodType<Article> = z.object({
  id: z.string(),
  title: z.string(),
  source: word,
  publishedOn: word,
  dateline: word,
  author: word,
  // What was kept before it was read has none.
  section: word.default(null),
  url: word,
  file: z.string(),
  body: z.string(),
  correction: z.object({ standing: z.enum(['corrected', 'retracted']), note: word }).nullable(),
});

/** An article as it is kept, with a seal on it. */
export interface SealedText {
  readonly before: string;
  readonly seal: string;
}

/** What is kept of an article, and nothing else that an object may hold. */
export function sealText(whole: Article): SealedText {
  const before = JSON.stringify(article.parse(whole));
  return { before, seal: sealOf(before) };
}

/** The article of a row; null where none is kept, or it is not what was written: a bit that turned over is no text. */
export function textOf({
  before,
  seal,
}: {
  readonly before: string | null;
  readonly seal: string | null;
}): Article | null {
  return before === null || sealOf(before) !== seal ? null : article.parse(JSON.parse(before));
}

function sealOf(before: string): string {
  return createHash('sha256').update(before).digest('base64url');
}

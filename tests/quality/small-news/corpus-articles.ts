import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { PARAGRAPH_BREAK } from '../../../src/articles/article.ts';
import type { ChosenArticle } from './question-set.ts';

const corpusRecord = z.object({
  id: z.string(),
  title: z.string(),
  paragraphs: z.array(z.string()).min(1),
  /** `YYYY-MM-DD`. */
  date: z.string().nullish(),
});

/** An article as `articles.jsonl` holds it. */
export interface ArchiveLine {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly source: string | null;
  readonly publishedOn: string | null;
}

/** Who published what a corpus holds. */
const SOURCES: Readonly<Record<string, string>> = {
  gum_news_voyage: 'Wikinews',
  news_globalvoices: 'Global Voices',
  news_usgov_blogs: 'Digital.gov',
  news_whitehouse: 'The White House',
  news_wikipedia_current_events: 'Wikipedia',
};

/**
 * The chosen articles out of the gzipped corpora in a folder, in the order chosen.
 * @throws {Error} naming every article that a corpus lacks, or the corpus file that cannot be read.
 */
export function takeArticles(folder: string, chosen: readonly ChosenArticle[]): readonly ArchiveLine[] {
  const taken = new Map<string, ArchiveLine>();
  for (const corpus of new Set(chosen.map((article) => article.corpus))) {
    const wanted = new Map(chosen.filter((one) => one.corpus === corpus).map(({ id, record }) => [record, id]));
    for (const line of linesOf(join(folder, `${corpus}.jsonl.gz`))) {
      const record = corpusRecord.safeParse(JSON.parse(line));
      const id = record.success ? wanted.get(record.data.id) : undefined;
      if (!record.success || id === undefined) continue;
      const { title, paragraphs, date } = record.data;
      const text = paragraphs.join(PARAGRAPH_BREAK);
      taken.set(id, { id, title, text, source: SOURCES[corpus] ?? null, publishedOn: date ?? null });
    }
  }
  const missing = chosen.filter(({ id }) => !taken.has(id));
  if (missing.length > 0) {
    const names = missing.map(({ id, corpus, record }) => `${id} (${record} in ${corpus}.jsonl.gz)`);
    throw new Error(`${folder} lacks ${missing.length} of the articles: ${names.join(', ')}`);
  }
  return chosen.flatMap(({ id }) => taken.get(id) ?? []);
}

function linesOf(path: string): readonly string[] {
  try {
    return gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean);
  } catch (error) {
    throw new Error(`${path} cannot be read as gzipped lines`, { cause: error });
  }
}

import type { Article } from '../../articles/article.ts';
import { indexedTitle } from '../../passages/split-article.ts';
import { createPause } from '../../pause.ts';
import type { ArticleRecord } from '../archive-writer.ts';
import type { PeopleRecord } from '../people-record.ts';
import { fullText } from './full-text.ts';
import { toBytes } from './passage-store.ts';
import { wordCount } from './rows.ts';
import { sealed } from './seal.ts';

/** An article as it is written down. */
export interface ArticleRows {
  readonly article: Omit<Article, 'correction'> & PeopleColumns & MadeColumns;
  readonly passages: readonly PassageRow[];
}

interface PeopleColumns extends Pick<PeopleRecord, 'finder' | 'reading'> {
  /** JSON */
  readonly people: string;
}

interface MadeColumns extends Pick<ArticleRecord, 'hash' | 'model'> {
  readonly words: number;
  readonly seal: string;
  /** JSON */
  readonly correction: string | null;
}

interface PassageRow {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly vector: Uint8Array | null;
  /** What the full-text index takes for its title and for its text. */
  readonly title: string;
  readonly text: string;
}

/** Milliseconds that making rows may hold others up. */
const LONGEST_MS = 10;

/**
 * All that is to be written of articles, made before the transaction that writes it: to find their words takes longer than
 * to write them, and a transaction cannot give way to anybody.
 */
export async function rowsOfArticles(records: readonly ArticleRecord[]): Promise<readonly ArticleRows[]> {
  const pause = createPause(LONGEST_MS);
  const all: ArticleRows[] = [];
  for (const { article, hash, people, model, passages } of records) {
    const title = fullText(indexedTitle(article.title));
    const rows: PassageRow[] = [];
    for (const { passage, vector } of passages) {
      const { paragraph, start, end } = passage;
      const bytes = vector === null ? null : toBytes(vector);
      rows.push({ paragraph, start, end, vector: bytes, title, text: fullText(passage.text) });
      await pause();
    }
    const correction = article.correction === null ? null : JSON.stringify(article.correction);
    const made = { words: wordCount(article), hash, model, seal: sealed(article), correction };
    all.push({ article: { ...article, ...made, ...peopleColumns(people) }, passages: rows });
  }
  return all;
}

/** What was read of people, as it is written down. */
export function peopleColumns({ names, finder, reading }: PeopleRecord): PeopleColumns {
  return { people: JSON.stringify(names), finder, reading };
}

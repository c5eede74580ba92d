import { splitSentences } from '../../../src/passages/split-sentences.ts';

/** An article with the summary its author wrote. */
export interface SummarisedRecord {
  readonly id: string;
  readonly title: string;
  readonly date?: string | null | undefined;
  readonly summary: string;
  readonly paragraphs: readonly string[];
}

/** Words of a summary, at least and at most. */
const WORDS = { least: 15, most: 90 };
/** An article shorter than this is its own summary. */
const LEAST = { words: 250, sentences: 10 };
/** Runs of words that are compared to tell a written summary from a copied one. */
const RUN = 4;
/** Share of its runs that a summary may have from the article: one with more is its lead, copied by a machine. */
const COPIED = 0.5;

/**
 * The records whose summary somebody wrote, each once: whole sentences of fair length, on an article that is much
 * longer, and not the article's own words.
 */
export function chooseRecords(records: readonly SummarisedRecord[]): readonly SummarisedRecord[] {
  const seen = new Set<string>();
  return records.filter(({ id, summary, paragraphs }) => {
    if (!isArticle(id) || !/[.!?]["”’)]?\s*$/u.test(summary)) return false;
    const [words, body] = [wordsOf(summary), wordsOf(paragraphs.join(' '))];
    const sentences = paragraphs.flatMap((paragraph) => splitSentences(paragraph)).length;
    if (words.length < WORDS.least || words.length > WORDS.most) return false;
    if (body.length < LEAST.words || sentences < LEAST.sentences) return false;
    const start = words.slice(0, 8).join(' ');
    if (seen.has(start)) return false;
    seen.add(start);
    const runs = runsOf(words);
    const known = new Set(runsOf(body));
    return runs.filter((run) => known.has(run)).length <= COPIED * runs.length;
  });
}

/** Blog posts and news: the US corpus has events, pages of guides and lists beside them. */
function isArticle(id: string): boolean {
  return !id.includes(':content/') || /:content\/(?:posts|news)\//u.test(id);
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const runsOf = (words: readonly string[]): readonly string[] =>
  Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, start) => words.slice(start, start + RUN).join(' '));

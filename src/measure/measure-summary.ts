import type { App } from '../app/app.ts';
import { AppError } from '../errors.ts';
import { sentencesOf, splitSentences } from '../passages/split-sentences.ts';
import type { KnownSummary } from './known-question.ts';
import { type Rouge, rouge } from './rouge.ts';
import { textRank } from './text-rank.ts';

/** Sentences of every summary that is compared. */
const SENTENCES = 3;

export const SUMMARISERS = ['Dateline', 'LEAD-3', 'TextRank'] as const;
export type Summariser = (typeof SUMMARISERS)[number];

/** How near the summaries of one article come to the one that a person wrote. */
export interface MeasuredSummary {
  /** Three sentences each. */
  readonly bySentences: Readonly<Record<Summariser, Rouge>>;
  /** The same, all cut to the words of the shortest: longer summaries gain by length alone. */
  readonly byWords: Readonly<Record<Summariser, Rouge>>;
}

/** Summarises an article in three ways and compares each with what a person wrote. @throws {AppError} `usage` when it is not in the archive. */
export async function measureSummary(app: App, { article: id, summary }: KnownSummary): Promise<MeasuredSummary> {
  const article = await app.article(id);
  if (article === null) throw new AppError('usage', `summaries.jsonl names ${id}, which articles.jsonl does not hold.`);
  const [{ dateline }] = article.articles;
  const sentences = sentencesOf({ body: article.body, dateline }).map(({ start, end }) =>
    article.body.slice(start, end),
  );
  const { lines } = await app.summarise(id, { limit: SENTENCES, filters: {} });
  const summaries: Readonly<Record<Summariser, readonly string[]>> = {
    Dateline: lines.map(({ text }) => text),
    'LEAD-3': sentences.slice(0, SENTENCES),
    TextRank: textRank(sentences, SENTENCES).map((place) => sentences[place] ?? ''),
  };
  const reference = splitSentences(summary).map(({ start, end }) => summary.slice(start, end));
  const fewest = Math.min(...SUMMARISERS.map((name) => summaries[name].join(' ').split(/\s+/u).length));
  const score = (prepare: (sentences: readonly string[]) => readonly string[]): Record<Summariser, Rouge> => ({
    Dateline: rouge(prepare(summaries.Dateline), reference),
    'LEAD-3': rouge(prepare(summaries['LEAD-3']), reference),
    TextRank: rouge(prepare(summaries.TextRank), reference),
  });
  return { bySentences: score((all) => all), byWords: score((all) => firstWords(all, fewest)) };
}

/** Sentences cut after so many words, over all of them. */
export function firstWords(sentences: readonly string[], count: number): readonly string[] {
  let left = count;
  return sentences.flatMap((sentence) => {
    const words = sentence.split(/\s+/u).slice(0, left);
    left -= words.length;
    return words.length === 0 ? [] : [words.join(' ')];
  });
}

import { readWordRarity } from '../../retrieval/word-rarity.ts';
import type { ArchiveFilters } from '../../archive/archive.ts';
import type { ArchiveReader } from '../../archive/archive-reader.ts';
import type { Article } from '../../articles/article.ts';
import { createPause } from '../../pause.ts';
import { createStemsPrinted } from '../../text/stems-printed.ts';
import { contentWords, rememberStems, searchTerms } from '../../text/words.ts';

/** How far texts are about a topic. */
export interface Topic {
  /** Share of the topic's words that a text prints, by how telling they are, 0..1. */
  coverage(text: string): number;
}

/** The words of a topic; null when it has none that say what it is about. */
export async function readTopic(words: string, archive: ArchiveReader): Promise<Topic | null> {
  const stems = contentWords(words).map((word) => word.stem);
  if (stems.length === 0) return null;
  const rarity = await readWordRarity(archive, stems);
  const stemsPrinted = createStemsPrinted(stems, rememberStems());
  const weight = (some: readonly string[]): number => some.reduce((sum, one) => sum + rarity.rarity(one) + LEAST, 0);
  return {
    coverage(text) {
      const printed = stemsPrinted(text);
      return weight(stems.filter((one) => printed.has(one))) / weight(stems);
    },
  };
}

/** So that a topic of words that every passage holds still has a weight. */
const LEAST = 0.01;
/** Passages that full text gives for a topic, at the most. */
const MOST_PASSAGES = 2000;
/** Share of a topic that an article must print to be about it. */
const ABOUT = 0.5;

/** The articles that a topic is found in, newest first. */
export async function articlesAbout(
  words: string,
  topic: Topic,
  { archive, filters }: { readonly archive: ArchiveReader; readonly filters: ArchiveFilters },
): Promise<readonly Article[]> {
  const ids = await archive.articlesPrinting(searchTerms(words), { limit: MOST_PASSAGES, filters });
  const pause = createPause();
  const about: Article[] = [];
  for (const article of (await archive.articlesById(ids)).values()) {
    if (topic.coverage(`${article.title}\n${article.body}`) > ABOUT) about.push(article);
    await pause();
  }
  return about;
}

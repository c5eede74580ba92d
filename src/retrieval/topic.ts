import type { ArchiveFilters, StoredArticle } from '../archive/archive.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import { paragraphsOf } from '../passages/split-sentences.ts';
import { createPause } from '../pause.ts';
import { portionsOf } from '../portions-of.ts';
import { createLexicon, type Lexicon } from '../text/lexicon.ts';
import { createStemsPrinted } from '../text/stems-printed.ts';
import { contentWords, searchTerms } from '../text/words.ts';
import { readTopicHeld } from './topic-held.ts';
import { readWordRarity } from './word-rarity.ts';

/** How far texts are about a topic. */
export interface Topic {
  /** Of its words. */
  readonly stems: readonly string[];
  /** The topic's words that a text prints, by their stems. */
  printedIn(text: string): ReadonlySet<string>;
  /** Share of the topic's words that texts print together, by how telling they are, 0..1. @param printed `printedIn` of each. */
  coverage(...printed: readonly ReadonlySet<string>[]): number;
}

/** The words of a topic; null when it has none that say what it is about. @param lexicon of the texts that will be looked through. */
export async function readTopic(
  words: string,
  archive: ArchiveReader,
  lexicon: Lexicon = createLexicon(),
): Promise<Topic | null> {
  const stems = contentWords(words).map((word) => word.stem);
  if (stems.length === 0) return null;
  const rarity = await readWordRarity(archive, stems);
  const weight = (some: readonly string[]): number => some.reduce((sum, one) => sum + rarity.rarity(one) + LEAST, 0);
  return {
    stems,
    printedIn: createStemsPrinted(stems, lexicon),
    coverage: (...printed) => weight(stems.filter((one) => printed.some((some) => some.has(one)))) / weight(stems),
  };
}

/** So that a topic of words that every passage holds still has a weight. */
const LEAST = 0.01;
/** Passages that full text gives for a topic, at the most. */
const MOST_PASSAGES = 5000;
/** Share of a topic that an article must print side by side to be about it. */
const ABOUT = 0.5;
/** The same, of what the article prints that has the most of it: where one prints all of a topic, another is not on it for one word of two. */
const ABOUT_OF_BEST = 0.7;
/** Characters of a place, at least where its article has them: about a passage. */
const PLACE = 800;

/** Articles that are read at a time. */
const AT_ONCE = 50;

/**
 * Ids of the articles on a topic, in the archive's order: those that print its words, or most of them, side by side. None
 * is read of which full text tells enough.
 */
export async function articlesAbout(
  words: string,
  topic: Topic,
  { archive, filters }: { readonly archive: ArchiveReader; readonly filters: ArchiveFilters },
): Promise<readonly string[]> {
  const ids = await archive.articlesPrinting(searchTerms(words), { limit: MOST_PASSAGES, filters });
  const held = await readTopicHeld(topic, ids, archive);
  const printed = new Map([...held].flatMap(([id, { isSure }]) => (isSure ? [[id, 1]] : [])));
  let best = printed.size > 0 ? 1 : 0;
  const isAbout = (share: number): boolean => share > ABOUT && share >= ABOUT_OF_BEST * best;
  const pause = createPause();
  // Those first that may print the most: what the others need not reach for is known the sooner.
  const unread = [...held].filter(([id]) => !printed.has(id)).toSorted(([, one], [, other]) => other.most - one.most);
  for (const some of portionsOf(unread, AT_ONCE)) {
    const likely = some.flatMap(([id, { most }]) => (isAbout(most) ? [id] : []));
    if (likely.length === 0) break;
    for (const article of (await archive.articlesById(likely)).values()) {
      const share = printedInOnePlace(topic, article, held.get(article.id)?.most ?? 1);
      printed.set(article.id, share);
      best = Math.max(best, share);
      await pause();
    }
  }
  return ids.filter((id) => isAbout(printed.get(id) ?? 0));
}

/**
 * Share of a topic that an article prints in one place of it, its headline counting everywhere: a long speech has every
 * word somewhere. @param most that it may print at all.
 */
function printedInOnePlace(topic: Topic, { title, body }: StoredArticle, most: number): number {
  const inTitle = topic.printedIn(title);
  let best = 0;
  for (const place of placesOf(body)) {
    best = Math.max(best, topic.coverage(inTitle, topic.printedIn(place)));
    if (best >= most) break;
  }
  return best;
}

/** Paragraphs in a row, each time from about the middle of those before. */
function* placesOf(body: string): Generator<string> {
  let from = 0;
  for (const { start, end } of paragraphsOf(body)) {
    if (end - from < PLACE && end < body.length) continue;
    yield body.slice(from, end);
    from = Math.max(start, end - PLACE / 2);
  }
}

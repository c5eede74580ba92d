import type { ArchiveReader } from '../archive/archive-reader.ts';
import { indexedTitle } from '../passages/split-article.ts';
import { isPlainStem } from '../text/stems-printed.ts';
import { indexedStems } from '../text/words.ts';
import type { Topic } from './topic.ts';

/** What full text alone tells of a topic in an article: to read thousands of articles for its words takes a second. */
export interface TopicHeld {
  /** The most of it that the article may print, 0..1. */
  readonly most: number;
  /** Whether the article surely prints all of it, which is a single word. */
  readonly isSure: boolean;
}

/** @see TopicHeld */
export async function readTopicHeld(
  topic: Topic,
  ids: readonly string[],
  archive: Pick<ArchiveReader, 'stemsHeld' | 'kept'>,
): Promise<ReadonlyMap<string, TopicHeld>> {
  const words = topic.stems.map((stem) => ({ stem, ways: waysHeld(stem) }));
  const held = await archive.stemsHeld(ids, [...new Set(words.flatMap(({ ways }) => ways.flat()))]);
  const cut = await archive.kept(cutTitles);
  const isSurely = topic.stems.length === 1 && topic.stems.every(isHeldWherePrinted);
  return new Map(
    ids.map((id) => {
      const own = held.get(id) ?? NOTHING;
      const title = cut.get(id);
      const may = words.filter(({ ways }) => ways.some((way) => way.every((one) => own.has(one))));
      const most = topic.coverage(
        new Set(may.map(({ stem }) => stem)),
        title === undefined ? NOTHING : topic.printedIn(title),
      );
      return [id, { most, isSure: isSurely && topic.stems.every((stem) => own.has(stem)) }];
    }),
  );
}

const NOTHING: ReadonlySet<string> = new Set();

/** Headlines of which full text holds only the first words, by the ids of their articles. */
async function cutTitles(archive: ArchiveReader): Promise<ReadonlyMap<string, string>> {
  const headings = await archive.headings({});
  return new Map(headings.flatMap(({ id, title }) => (indexedTitle(title).length < title.length ? [[id, title]] : [])));
}

/** Whether a word of a stem is printed wherever full text holds the stem: it may be none of a number, nor of two verbs. */
function isHeldWherePrinted(stem: string): boolean {
  return isPlainStem(stem) && indexedStems(stem).length === 1;
}

/** Stems of which full text holds all where a word of this stem is printed in one way or another; none need be held where nothing is known. */
function waysHeld(stem: string): readonly (readonly string[])[] {
  // Letters of other scripts are folded here and there in ways of their own.
  if (!/^[a-z0-9]+$/.test(stem)) return [[]];
  const ways = indexedStems(stem).map((one) => [one]);
  // "H.R." is one word here, and two in full text.
  return /^[a-z]{2,6}$/.test(stem) ? [...ways, Array.from(stem)] : ways;
}

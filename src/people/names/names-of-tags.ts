import type { Tag } from '../../../embeddings/tagger.ts';
import { BEGINS_ORGANISATION, BEGINS_PERSON, BEGINS_PLACE } from './name-labels.ts';
import { namedAgain } from './named-again.ts';
import { GIVEN_NAMES } from '../words/name-lexicon.ts';
import { type FoundNames, namesOfLabels } from './names-of-labels.ts';
import { type NameWord, nameWords } from '../words/name-word.ts';
import { isTitleHead } from '../words/title-lexicon.ts';

/** What models call the kinds of names, in the sets that they are trained on (CoNLL-2003, OntoNotes, WikiANN, WNUT). */
const KINDS: Readonly<Record<string, number>> = {
  PER: BEGINS_PERSON,
  PERSON: BEGINS_PERSON,
  ORG: BEGINS_ORGANISATION,
  ORGANIZATION: BEGINS_ORGANISATION,
  CORPORATION: BEGINS_ORGANISATION,
  LOC: BEGINS_PLACE,
  LOCATION: BEGINS_PLACE,
  GPE: BEGINS_PLACE,
};

/**
 * The names that a model found, as Dateline has them: without possessives and without titles before them, and someone
 * named once in full found again by surname. What a model calls anything else is left out.
 */
export function namesOfTags(text: string, tags: readonly Tag[]): FoundNames {
  const words = nameWords(text);
  const labels = new Uint8Array(words.length);
  let index = 0;
  for (const { start, end, kind } of tags) {
    const begins = KINDS[kind.toUpperCase()];
    while (index < words.length && (words[index]?.end ?? 0) <= start) index++;
    let next = index;
    while (next < words.length && (words[next]?.start ?? 0) < end) next++;
    if (begins === undefined || next === index) continue;
    const from = begins === BEGINS_PERSON ? withoutTitles(words, index, next) : index;
    labels.fill(begins + 1, from, next).fill(begins, from, from + 1);
    index = next;
  }
  return namesOfLabels(words, namedAgain(words, labels), text);
}

/** Where a name begins behind "President", "Dr."; "Dean Smith" may well be called Dean. */
function withoutTitles(words: readonly NameWord[], from: number, to: number): number {
  const name = words.slice(from, to).findIndex(({ key }) => !isTitleHead(key) || GIVEN_NAMES.has(key));
  return name < 0 ? from : from + name;
}

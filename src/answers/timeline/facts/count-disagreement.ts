import { wordsOf } from '../../../text/words.ts';
import type { DatedSentence } from '../dates/dated-sentences.ts';
import { eventWords } from './event-of.ts';
import { type Count, countsIn } from './counts.ts';
import { factWords, sameNames, wordsInCommon } from './fact-words.ts';
import { WRITTEN_NUMBER } from '../../../text/written-number.ts';
import { statedPart } from './stated-part.ts';

/** Two counts of one thing; each is a span of its sentence. */
export type CountPair = readonly [Count, Count];

/** A toll that grows, another event, or a figure that is not final: the other figure may be as true. */
const MAY_BOTH_BE_TRUE =
  /\b(?:so far|ros[e]|risen|rises|raised|climb(?:s|ed)|increased?|updated|revised|initial(?:ly)?|earlier|later|previous(?:ly)?|still|now|as of|by (?:noon|midday|midnight|nightfall|evening|morning|late|\w+day)|separate(?:ly)?|second|third|another|other|again|preliminary|not|never|n['’]t|half|respectively|total|altogether|would|could|may|might|will|if)\b/iu;
/** Share of what else a sentence says that the other article must print too: a fire and a flood are two events. */
const KNOWN_TO_THE_OTHER = 0.5;
/** Words in common from which sentences on anything but people's fate say the same. */
const SAME_WORDS = 0.6;

/**
 * Where two sentences state different numbers for one fact: printed on the same day, of the same day, for the same thing
 * and the same event at the same place; each number exact, none part of another and neither a figure that grows. Null
 * where that is not certain.
 */
export function countDisagreement(one: DatedSentence, other: DatedSentence): CountPair | null {
  const isOneDay = one.precision === 'day' && one.date === other.date && other.precision === 'day';
  if (!isOneDay || one.article.publishedOn !== other.article.publishedOn) return null;
  if (MAY_BOTH_BE_TRUE.test(one.text) || MAY_BOTH_BE_TRUE.test(other.text)) return null;
  const [ours, theirs] = [statedCounts(one), statedCounts(other)];
  for (const count of ours) {
    const same = theirs.filter((their) => isSameThing(count, their));
    const [their] = same;
    if (their === undefined || same.length > 1 || ours.filter((our) => isSameThing(our, count)).length > 1) continue;
    if (their.value !== count.value && isSameEvent([one, count], [other, their])) return [count, their];
  }
  return null;
}

function statedCounts({ text, words }: DatedSentence): readonly Count[] {
  return countsIn(statedPart(text)).filter(
    ({ start, end }) => words === null || start >= words.end || end <= words.start,
  );
}

function isSameThing(one: Count, other: Count): boolean {
  return one.unit === other.unit && one.event === other.event && one.kind.join() === other.kind.join();
}

type Stated = readonly [DatedSentence, Count];

function isSameEvent([one, count]: Stated, [other, their]: Stated): boolean {
  const [ours, theirs] = [wordsBeside(one, count), wordsBeside(other, their)];
  if (!sameNames(ours, theirs)) return false;
  // "Two people were killed in Karsk and four in Tolm": of several places and figures nobody knows which belong together.
  if (ours.names.size !== theirs.names.size && [one, other].some(statesMoreNumbers)) return false;
  if (count.event === null) return wordsInCommon(ours, theirs) >= SAME_WORDS;
  return isKnownTo(ours.others, other) && isKnownTo(theirs.others, one);
}

function statesMoreNumbers({ text, words }: DatedSentence): boolean {
  const found = [
    ...statedPart(text).matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${WRITTEN_NUMBER}(?![\\p{L}\\p{N}])`, 'giu')),
  ];
  return found.filter(({ index }) => words === null || index < words.start || index >= words.end).length > 1;
}

function wordsBeside({ text, words }: DatedSentence, count: Count): ReturnType<typeof factWords> {
  const stated = statedPart(text);
  const events = eventWords(stated).filter(({ event }) => event === count.event);
  return factWords(stated, [count, ...events, ...(words === null ? [] : [words])]);
}

function isKnownTo(stems: ReadonlySet<string>, { article }: DatedSentence): boolean {
  const printed = new Set(wordsOf(`${article.title}\n${article.body}`).map(({ stem }) => stem));
  const known = [...stems].filter((stem) => printed.has(stem)).length;
  return stems.size === 0 || known / stems.size >= KNOWN_TO_THE_OTHER;
}

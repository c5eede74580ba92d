import type { TrainingArticle } from '../../../embeddings/training/read-corpora.ts';
import { paragraphsOf, splitSentences } from '../../passages/split-sentences.ts';
import { nameCandidates } from '../../people/names/name-candidates.ts';
import { evidenceFor } from '../../people/names/name-evidence.ts';
import {
  BEGINS_ORGANISATION,
  BEGINS_PERSON,
  BEGINS_PLACE,
  type NameKind,
  OUTSIDE,
} from '../../people/names/name-labels.ts';
import { type NameWord, nameWords } from '../../people/words/name-word.ts';
import { namesByRules } from '../../people/names/names-by-rules.ts';
import type { TaggedText } from './tagged-text.ts';
import { titleKind, titleWords } from './title-kinds.ts';

const bit = (label: number): number => 1 << label;
const FIRST: Readonly<Record<NameKind, number>> = {
  person: BEGINS_PERSON,
  organisation: BEGINS_ORGANISATION,
  place: BEGINS_PLACE,
};
const INSIDE_THING = bit(BEGINS_ORGANISATION + 1) | bit(BEGINS_PLACE + 1);
/** Anything but a person. */
const THING = bit(OUTSIDE) | bit(BEGINS_ORGANISATION) | bit(BEGINS_PLACE) | INSIDE_THING;
/** Nothing is known: a sentence with such a word is left out. */
const DOUBT = 0xff;

/** Candidates of fewer points are no people; between these and enough the rules are in doubt. */
const SURELY_NOBODY = -1;
const LONGEST_NAME = 7;
const FEWEST_WORDS = 3;
const MOST_WORDS = 80;

/**
 * The sentences of an article, labelled by what is known: people by the rules, which read the whole article and so know
 * the surnames it uses, and the names of the encyclopedia by their kind. What is left is nobody's name, but may be an
 * organisation's or place's. Sentences in doubt are left out.
 */
export function silverSentences(article: TrainingArticle, kinds: ReadonlyMap<string, NameKind>): readonly TaggedText[] {
  const text = article.paragraphs.map((paragraph) => paragraph.text).join('\n\n');
  const words = nameWords(text);
  const allowed = createLabels(words, text);
  markByKind(words, allowed, kinds);
  markOwnPerson(words, allowed, article);
  dropHalves(allowed);
  const labels = new Map(words.map(({ start }, index) => [start, allowed[index] ?? DOUBT]));
  return paragraphsOf(text).flatMap((paragraph) =>
    splitSentences(text.slice(paragraph.start, paragraph.end)).flatMap(({ start, end }) => {
      const from = paragraph.start + start;
      const sentence = text.slice(from, paragraph.start + end);
      const own = nameWords(sentence);
      const known = Uint8Array.from(own, (word) => labels.get(from + word.start) ?? DOUBT);
      const usable = own.length >= FEWEST_WORDS && own.length <= MOST_WORDS && !known.includes(DOUBT);
      return usable ? [{ text: sentence, words: own, allowed: known }] : [];
    }),
  );
}

/** What the rules say. */
function createLabels(words: readonly NameWord[], text: string): Uint8Array {
  const allowed = Uint8Array.from(words, ({ shape, key }) => {
    if (shape === 'capital') return THING;
    const joint = shape === 'particle' || /^(?:of|and|the|for|on|in|to)$/.test(key);
    return joint ? bit(OUTSIDE) | INSIDE_THING : bit(OUTSIDE);
  });
  const indexOf = new Map(words.map(({ start }, index) => [start, index]));
  for (const candidate of nameCandidates(words)) {
    const clear =
      candidate.words.every(({ capitals }) => capitals) || evidenceFor(candidate, { text, words }) <= SURELY_NOBODY;
    if (!clear) allowed.fill(DOUBT, candidate.from, candidate.from + candidate.words.length);
  }
  for (const { words: name } of namesByRules(words, text))
    mark(allowed, indexOf.get(name[0]?.start ?? -1) ?? 0, { length: name.length, kind: 'person' });
  return allowed;
}

function mark(
  allowed: Uint8Array,
  from: number,
  { length, kind }: { readonly length: number; readonly kind: NameKind },
): void {
  allowed.fill(bit(FIRST[kind] + 1), from, from + length);
  allowed[from] = bit(FIRST[kind]);
}

function markByKind(words: readonly NameWord[], allowed: Uint8Array, kinds: ReadonlyMap<string, NameKind>): void {
  for (let index = 0; index < words.length; index++) {
    if (words[index]?.shape !== 'capital') continue;
    const { length, kind } = longestName(words, index, kinds);
    const withinPerson =
      allowed[index] === bit(BEGINS_PERSON + 1) || allowed[index + length] === bit(BEGINS_PERSON + 1);
    const otherwise = length === 1 && allowed[index] === bit(BEGINS_PERSON);
    if (kind !== undefined && !withinPerson && !otherwise) mark(allowed, index, { length, kind });
    index += length - 1;
  }
}

function longestName(
  words: readonly NameWord[],
  from: number,
  kinds: ReadonlyMap<string, NameKind>,
): { length: number; kind: NameKind | undefined } {
  for (let length = LONGEST_NAME; length > 0; length--) {
    const run = words.slice(from, from + length);
    const whole = run.length === length && run.every(({ joined }, index) => index === 0 || joined);
    const kind = whole ? kinds.get(run.map(({ key }) => key).join(' ')) : undefined;
    if (kind !== undefined) return { length, kind };
  }
  return { length: 1, kind: undefined };
}

/** The person an article is about, by surname. */
function markOwnPerson(words: readonly NameWord[], allowed: Uint8Array, article: TrainingArticle): void {
  if (titleKind(article) !== 'person') return;
  const title = titleWords(article).map(({ key }) => key);
  // "Henry V of England" is Henry; "Zhou Enlai" is Zhou in some and Enlai in none, and the rules know that one.
  const surname = title.some((key) => /^(?:of|the)$/.test(key)) ? title[0] : title.at(-1);
  words.forEach((word, index) => {
    if (word.key !== surname || word.capitals || allowed[index] === bit(BEGINS_PERSON + 1)) return;
    const [before, after] = [words[index - 1], words[index + 1]];
    const alone = !(word.joined && before?.shape === 'capital') && !(after?.joined && after.shape === 'capital');
    if (alone) mark(allowed, index, { length: 1, kind: 'person' });
  });
}

/** Where one name was marked over a part of another, the rest is in doubt. */
function dropHalves(allowed: Uint8Array): void {
  for (const begin of Object.values(FIRST)) {
    allowed.forEach((bits, index) => {
      const before = allowed[index - 1] ?? 0;
      if (bits === bit(begin + 1) && !(before & (bit(begin) | bit(begin + 1)))) allowed[index] = DOUBT;
    });
  }
}

import { stemmer } from 'stemmer';
import { foldWord } from './fold-word.ts';
import { baseForm, formsOf, IRREGULAR_FAMILIES } from './irregular-verbs.ts';
import { numberAt, opensNumber, type Token } from './merge-numbers.ts';
import { countOf, ENGLISH_COUNTS } from './number-words.ts';
import { memoize } from '../memoize.ts';
import { shortVerb } from './short-verbs.ts';
import { STOP_WORDS } from './stop-words.ts';
import { tokenSpans, tokensOf } from './tokens-of.ts';

/** A word of a text. */
export interface Word {
  /** As printed. */
  readonly text: string;
  /** Half-open UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Lower case, without diacritics, without English endings: what two spellings of a word have in common. */
  readonly stem: string;
}

/**
 * The words of a text, in order. A number is one word, however it is written: "410bn" and "410 billion" have one stem.
 * @param stem `stemOf`, or one that remembers.
 */
export function wordsOf(text: string, stem: StemOf = stemOf): readonly Word[] {
  const words: Word[] = [];
  eachWord(text, (word, { start, end, number }) => {
    words.push({ text: number === null ? word : text.slice(start, end), start, end, stem: number ?? stem(word) });
  });
  return words;
}

/** Where a word stands, and what all ways of writing it have in common where it is a number that is not written so; null for any other. */
interface WordPlace {
  readonly start: number;
  readonly end: number;
  readonly number: string | null;
}

/** Goes through the words of a text, in order. @param found is given each word, the first of it for a number in several. */
function eachWord(text: string, found: (word: string, place: WordPlace) => void): void {
  const spans = tokenSpans(text);
  let tokens: readonly Token[] | null = null;
  for (let index = 0; index < spans.length; index += 2) {
    const [start = 0, end = 0] = [spans[index], spans[index + 1]];
    const word = text.slice(start, end);
    const number = opensNumber(word) ? numberAt(text, (tokens ??= tokensOf(text)), index / 2) : null;
    if (number === null) {
      found(word, { start, end, number });
    } else {
      index += 2 * (number.count - 1);
      found(word, { start, end: spans[index + 1] ?? end, number: number.normal });
    }
  }
}

/** What a full-text index must hold of a text beside its own words: its numbers as every way of writing them has them. */
export function numbersBeside(text: string): readonly string[] {
  return wordsOf(text, stemOfNumber).flatMap(({ text: word, stem }) => (isNormal(word, stem) ? [stem] : []));
}

/** A stem begins as its word does: one that begins with another letter than that of "percent" is none of a number. */
function stemOfNumber(word: string): string {
  return /^[a-oq-z]/iu.test(word) ? word : stemOf(word);
}

/** Whether a stem is the normal form of a number that is written in another way. */
function isNormal(word: string, stem: string): boolean {
  return (/^\d[\dp]*$/u.test(stem) || stem === 'percent') && stem !== word.toLowerCase();
}

/**
 * The stem of a word: of the base form where it is irregular ("took" is "take", "died" is "die"), else as SQLite's
 * `porter unicode61 remove_diacritics 2` makes it for plain words, so that frequencies can be looked up in the full-text
 * index (Porter, 1980).
 */
export function stemOf(word: string): string {
  return stemmer(baseForm(foldWord(word)));
}

/** Gives the stem of a word: `stemOf`, or the same from memory. */
export type StemOf = (word: string) => string;

/**
 * `stemOf` for who reads many texts for one question, each word stemmed once: the same few thousand words make up most
 * of what is read. It lives as long as that reading; one that an app keeps for all of them forgets all once it is full.
 */
export function rememberStems(): StemOf {
  return memoize(stemOf, { most: MOST_STEMS });
}

/** Words whose stems are remembered, at the most. */
const MOST_STEMS = 50_000;

/** The stems that a text prints. @param stem as for `wordsOf`. */
export function stemsOf(text: string, stem: StemOf = stemOf): ReadonlySet<string> {
  return new Set(wordsOf(text, stem).map((word) => word.stem));
}

/** The stems that the full-text index holds for a stem: it knows nothing of irregular words and keeps "took" and "take" apart, or "died" and "die". */
export function indexedStems(stem: string): readonly string[] {
  const short = INDEXED_STEMS.has(stem) ? null : shortVerb(stem);
  if (short !== null) return [...new Set(short.map((form) => stemmer(form)))];
  return INDEXED_STEMS.get(stem) ?? SMALL_NUMBERS.get(stem) ?? [stem];
}

const INDEXED_STEMS: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR_FAMILIES.map((family) => [stemmer(family[0] ?? ''), [...new Set(family.map((form) => stemmer(form)))]]),
);

/** Numbers up to twenty and the tens are words, or figures; by the stem of either, both. */
const SMALL_NUMBERS: ReadonlyMap<string, readonly string[]> = new Map(
  ENGLISH_COUNTS.flatMap((word) => {
    const both = [String(countOf(word)), stemmer(word)];
    return both.map((stem) => [stem, [stem, ...both.filter((other) => other !== stem)]] as const);
  }),
);

/** The words that a question is about: without stop words and single letters; each stem once. */
export function contentWords(question: string): readonly Word[] {
  const words = wordsOf(question).filter(
    ({ text, stem, start }) =>
      stem.length > 1 && !isStopWord(text, question) && !HOW.test(`${question.slice(0, start)}${text}`),
  );
  return words.filter(({ stem }, index) => words.findIndex((other) => other.stem === stem) === index);
}

/** "US", "IT" and "WHO" are names, except where everything is in capitals. */
function isStopWord(word: string, text: string): boolean {
  return STOP_WORDS.has(word.toLowerCase()) && !(/^\p{Lu}{2,}$/u.test(word) && /\p{Ll}/u.test(text));
}

/** "How long", "how old": the adjective belongs to the question word. */
const HOW = /\bhow\s+(?:long|old|far|often|big|large|tall|high|late|soon|fast|deep|wide)$/iu;

/** What to look up in full text for a question: its content words, or every word when it has none but those. */
export function searchTerms(question: string): readonly string[] {
  const content = contentWords(question).flatMap(({ text, stem }) => [
    ...new Set([text, ...formsOf(foldWord(text)), ...otherNumbers(text, stem)]),
  ]);
  return content.length > 0 ? content : [...new Set(wordsOf(question).map(({ text }) => text))];
}

/** The other ways in which an index may hold a number; none for a word that is none. */
function otherNumbers(text: string, stem: string): readonly string[] {
  const count = countOf(text);
  return [
    ...(isNormal(text, stem) ? [stem] : []),
    ...(count === null ? [] : [String(count)]),
    ...ENGLISH_COUNTS.filter((word) => String(countOf(word)) === text),
  ];
}

import { memoize } from '../memoize.ts';
import { type Language, LANGUAGES } from './language.ts';
import { placesAfter } from './places-after.ts';
import { readPhrases } from './read-messages.ts';
import { type Reached, type ReadPhrase, readPhrase } from './read-phrase.ts';
import { plainWord, saidWords } from './said-words.ts';

/** Said to Dateline itself: a line of its own answers. */
export const TALK = ['greeting', 'thanks', 'bye', 'help', 'self', 'wrong', 'outlets', 'published'] as const;
/** What one of the commands does. */
export const WISHES = ['articles', 'latest', 'people', 'about', 'more', 'summary', 'mentions'] as const;

export type Talk = (typeof TALK)[number];
export type Wish = (typeof WISHES)[number];

/** What is said to Dateline rather than asked of its articles. */
export interface Phrase {
  readonly kind: Talk | Wish;
  /** What it is to be about, as typed ("summarize NATO Days"); empty for no topic. */
  readonly topic: string;
  /** The language it is said in. */
  readonly language: Language;
}

/**
 * The phrase that a text is, the whole of it; null for anything else. Languages are tried one after another, `own` first:
 * a word that two of them have is taken in the asker's own.
 */
export function findPhrase(text: string, own: Language): Phrase | null {
  const words = saidWords(text);
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const said = words.map(({ plain }) => plain);
  for (const language of [own, ...LANGUAGES.filter((one) => one !== own)]) {
    const found = findSaying(said, SAYINGS[language]);
    if (found === null) continue;
    const [from, to] = found.topic ?? [0, 0];
    const [first, last] = [words[from], words[to - 1]];
    const topic = first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
    return { kind: found.kind, topic, language };
  }
  return findDrawnOut(said);
}

/** Greetings and thanks are typed with letters drawn out: "heyyy", "thaanks". */
function findDrawnOut(said: readonly string[]): Phrase | null {
  const once = said.map(withoutRuns);
  if (once.every((word, at) => word === said[at])) return null;
  for (const language of LANGUAGES) {
    const found = findSaying(once, DRAWN_OUT[language]);
    if (found !== null) return { kind: found.kind, topic: '', language };
  }
  return null;
}

/** Whether what is said so is answered by a line of Dateline's own. */
export function isTalk(kind: Talk | Wish): kind is Talk {
  return TALK.some((one) => one === kind);
}

/** Who says more asks a question. */
const MOST_WORDS = 16;

/** What is said in a language. */
interface Sayings {
  /** May stand before and behind a phrase, as many as there are. */
  readonly asides: readonly ReadPhrase[];
  readonly phrases: readonly { readonly kind: Talk | Wish; readonly read: ReadPhrase }[];
}

/** The first phrase that is all of what is said, but for asides. */
function findSaying(said: readonly string[], { asides, phrases }: Sayings): Saying | null {
  const starts = placesAfter(asides, said, 0);
  const isDone = memoize((at: number) => placesAfter(asides, said, at).includes(said.length));
  const rest = (reached: Reached): Reached | null => (isDone(reached.at) ? reached : null);
  for (const { kind, read } of phrases) {
    for (const at of starts) {
      const reached = read(said, { at, topic: null }, rest);
      if (reached !== null) return { kind, topic: reached.topic };
    }
  }
  return null;
}

interface Saying extends Pick<Reached, 'topic'> {
  readonly kind: Talk | Wish;
}

/** "heyyy" as "hey", and "hello" as "helo". */
function withoutRuns(word: string): string {
  return word.replaceAll(/(\p{L})\1+/gu, '$1');
}

/** All that is said in a language; those phrases with a topic last, since a topic is anything. */
function readSayings(language: Language): Sayings {
  const { aside = [], ...said } = readPhrases(language);
  const kinds = [...TALK, ...WISHES].flatMap((kind) => (said[kind] ?? []).map((phrase) => ({ kind, phrase })));
  const spell = memoize(plainWord);
  return {
    asides: aside.map((phrase) => readPhrase(phrase, spell)),
    phrases: [...kinds.filter((one) => !isAbout(one)), ...kinds.filter(isAbout)].map(({ kind, phrase }) => ({
      kind,
      read: readPhrase(phrase, spell),
    })),
  };
}

function isAbout({ phrase }: { readonly phrase: string }): boolean {
  return phrase.includes('{topic}');
}

/** What may be drawn out, with every letter once. */
function readDrawnOut(language: Language): Sayings {
  const { aside = [], ...said } = readPhrases(language);
  const spell = memoize((word: string) => withoutRuns(plainWord(word)));
  const readOnce = (phrase: string): ReadPhrase => readPhrase(phrase, spell);
  return {
    asides: aside.map(readOnce),
    phrases: (['greeting', 'thanks', 'bye'] as const).flatMap((kind) =>
      (said[kind] ?? []).map((phrase) => ({ kind, read: readOnce(phrase) })),
    ),
  };
}

const SAYINGS = ofEach(readSayings);
const DRAWN_OUT = ofEach(readDrawnOut);

function ofEach(read: (language: Language) => Sayings): Readonly<Record<Language, Sayings>> {
  return { en: read('en'), az: read('az'), ru: read('ru'), tr: read('tr') };
}

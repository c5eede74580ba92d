import { type Language, LANGUAGES } from './language.ts';
import { patternOf, type SaidWord, saidWords } from './phrase-pattern.ts';
import { readPhrases } from './read-messages.ts';

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
  const said = words.map(({ plain }) => `${plain} `).join('');
  for (const language of [own, ...LANGUAGES.filter((one) => one !== own)]) {
    const { any, each = [] } = SAYINGS.get(language) ?? {};
    if (any?.test(said) !== true) continue;
    for (const { kind, source } of each) {
      const found = new RegExp(source, 'du').exec(said);
      if (found !== null) return { kind, topic: topicOf(found, text, words), language };
    }
  }
  return findDrawnOut(said);
}

/** Greetings and thanks are typed with letters drawn out: "heyyy", "thaanks". */
function findDrawnOut(said: string): Phrase | null {
  const once = withoutRuns(said);
  if (once === said) return null;
  for (const language of LANGUAGES) {
    const found = SAYINGS.get(language)?.drawnOut.find(({ source }) => new RegExp(source, 'u').test(once));
    if (found !== undefined) return { kind: found.kind, topic: '', language };
  }
  return null;
}

/** Whether what is said so is answered by a line of Dateline's own. */
export function isTalk(kind: Talk | Wish): kind is Talk {
  return TALK.some((one) => one === kind);
}

/** How the group of a topic begins (`patternOf`). */
const TOPIC = '(?<topic>';

/** Who says more asks a question. */
const MOST_WORDS = 16;

/** The words of the topic, as they were typed. */
function topicOf({ indices }: RegExpExecArray, text: string, words: readonly SaidWord[]): string {
  const [from, to] = indices?.groups?.['topic'] ?? [0, 0];
  let at = 0;
  const own = words.filter((word) => {
    const isWithin = at >= from && at < to;
    at += word.plain.length + 1;
    return isWithin;
  });
  const [first, last] = [own[0], own.at(-1)];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}

/** A phrase, and the source of the pattern that is all of what is said. */
interface WholePattern {
  readonly kind: Talk | Wish;
  readonly source: string;
}

/** What is said in a language. */
interface Sayings {
  /** All that `each` are: of most texts one look at it tells that they are none, and to compile each takes 0.1 s. */
  readonly any: RegExp;
  /** Those with a topic last, since a topic is anything. */
  readonly each: readonly WholePattern[];
  /** What may be drawn out, a pattern a kind, with every letter once. */
  readonly drawnOut: readonly WholePattern[];
}

const DRAWN_OUT = ['greeting', 'thanks', 'bye'] as const;

/** "heyyy" as "hey", and "hello" as "helo". */
function withoutRuns(text: string): string {
  return text.replaceAll(/(\p{L})\1+/gu, '$1');
}

const SAYINGS: ReadonlyMap<Language, Sayings> = new Map(LANGUAGES.map((language) => [language, readSayings(language)]));

function hasTopic({ middle }: { readonly middle: string }): boolean {
  return middle.includes(TOPIC);
}

function readSayings(language: Language): Sayings {
  const { aside = [], ...phrases } = readPhrases(language);
  const asides = `(?:${aside.map(patternOf).join('|')})*`;
  const whole = (middle: string): string => `^${asides}(?:${middle})${asides}$`;
  const made = [...TALK, ...WISHES].flatMap((kind) =>
    (phrases[kind] ?? []).map((phrase) => ({ kind, middle: patternOf(phrase) })),
  );
  const each = [...made.filter((one) => !hasTopic(one)), ...made.filter(hasTopic)];
  return {
    // Named groups of one name may not stand twice in a pattern.
    any: new RegExp(whole(each.map(({ middle }) => middle.replace(TOPIC, '(?:')).join('|')), 'u'),
    each: each.map(({ kind, middle }) => ({ kind, source: whole(middle) })),
    drawnOut: DRAWN_OUT.map((kind) => ({
      kind,
      source: withoutRuns(whole(made.flatMap((one) => (one.kind === kind ? [one.middle] : [])).join('|'))),
    })),
  };
}

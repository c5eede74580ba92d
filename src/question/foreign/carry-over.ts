import type { Language } from '../../language/language.ts';
import { type SaidWord, saidWords } from '../../language/said-words.ts';
import { plainLetters } from '../../text/plain-letters.ts';
import common from './common-words.json' with { type: 'json' };
import { englishOrder } from './english-order.ts';
import { type PlaceName, readPlaceNames } from './place-names.ts';
import { placeMeant } from './read-places.ts';
import { isCapitalised } from '../../text/is-capitalised.ts';

/** A question in another language than that of the articles, with its common words in English. */
export interface CarriedOver {
  readonly question: string;
  readonly language: Language;
}

type Foreign = keyof typeof common;

/** Carries a question over into English, word by word as far as its tables go; null for what is no such question. */
export function createCarryOver(): (text: string) => CarriedOver | null {
  let places: readonly PlaceName[] | null = null;
  return (text) => {
    const words = saidWords(text);
    const language = languageOf(text, words);
    if (language === null) return null;
    places ??= readPlaceNames();
    const known = places;
    const asks = TABLES[language].asks;
    const pairOf = (index: number): string | undefined =>
      asks.get(`${words[index]?.plain ?? ''} ${words[index + 1]?.plain ?? ''}`);
    const carried = words.map((word, index) => {
      const { start, end } = word;
      const typed = text.slice(start, end);
      // "Ne zaman" asks in two words.
      if (pairOf(index - 1) !== undefined) return { english: '', asks: false };
      const asked = pairOf(index) ?? asks.get(word.plain);
      const english =
        asked ??
        inEnglish(word, typed, language) ??
        placeMeant(typed, known) ??
        (index === 0 || isCapitalised(typed) ? nameOf(typed) : typed);
      return { english, asks: asked !== undefined };
    });
    const question = englishOrder(carried);
    return { question: `${question.charAt(0).toUpperCase()}${question.slice(1)}?`, language };
  };
}

/** The language that a text asks in: by a question word of it, and none of English. */
function languageOf(text: string, words: readonly SaidWord[]): Foreign | null {
  if (words.length < 2 || ENGLISH.test(text)) return null;
  const asks = (language: Foreign): number => words.filter(({ plain }) => TABLES[language].asks.has(plain)).length;
  if (/\p{Script=Cyrillic}/u.test(text)) return asks('ru') > 0 ? 'ru' : null;
  const knows = (language: Foreign): number =>
    words.filter((word) => inEnglish(word, text.slice(word.start, word.end), language) !== null).length;
  const rivals = (['az', 'tr'] as const).filter((language) => asks(language) > 0);
  if (rivals.length === 0) return null;
  if (/ə/iu.test(text)) return 'az';
  const [best] = rivals.toSorted((one, other) => knows(other) - knows(one));
  return best ?? null;
}

/** Words that a question in English has, and none in the others. */
const ENGLISH = /(?<!\p{L})(?:the|is|are|was|were|who|what|when|where|why|how|did|does|of|in|and)(?!\p{L})/iu;

interface Table {
  /** Of one word or two, in plain letters. */
  readonly asks: ReadonlyMap<string, string>;
  /** As they are written, and in plain letters, which “oldu” (happened) and “öldü” (died) have in common. */
  readonly written: Words;
  readonly plain: Words;
}

interface Words {
  readonly exact: ReadonlyMap<string, string>;
  /** Beginnings of words, the longest first. */
  readonly beginnings: readonly (readonly [beginning: string, english: string])[];
}

const TABLES: Readonly<Record<Foreign, Table>> = {
  ru: tableOf(common.ru),
  tr: tableOf(common.tr),
  az: tableOf(common.az),
};

function inPlainLetters(entries: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(entries).map(([word, english]) => [plainLetters(word), english] as const);
}

function tableOf({ asks, words }: Readonly<Record<'asks' | 'words', Readonly<Record<string, string>>>>): Table {
  return {
    asks: new Map(inPlainLetters(asks)),
    written: wordsAmong(Object.entries(words)),
    plain: wordsAmong(inPlainLetters(words)),
  };
}

function wordsAmong(each: readonly (readonly [string, string])[]): Words {
  return {
    exact: new Map(each.filter(([word]) => !word.endsWith('*'))),
    beginnings: each
      .flatMap(([word, english]) => (word.endsWith('*') ? [[word.slice(0, -1), english] as const] : []))
      .toSorted(([one], [other]) => other.length - one.length),
  };
}

function inEnglish({ plain }: SaidWord, typed: string, language: Foreign): string | null {
  const table = TABLES[language];
  const written = typed.toLocaleLowerCase(language);
  const asked = table.asks.get(plain);
  if (asked !== undefined) return asked;
  const [own, bare] = [among(table.written, written), among(table.plain, plain)];
  // Who types marks means them; without any, “oldurdu” is “öldürdü” (killed), of which more is known than of “oldu”.
  const isMeant = /[^\p{ASCII}]/u.test(typed) || (own?.length ?? 0) >= (bare?.length ?? 0);
  return own !== null && isMeant ? own.english : (bare?.english ?? null);
}

/** What a word means by a table, and how much of it the table has. */
function among(
  { exact, beginnings }: Words,
  word: string,
): { readonly english: string; readonly length: number } | null {
  const whole = exact.get(word);
  if (whole !== undefined) return { english: whole, length: word.length };
  const found = beginnings.find(([begins]) => word.startsWith(begins));
  return found === undefined ? null : { english: found[1], length: found[0].length };
}

/** A name without the ending that an apostrophe parts from it. */
function nameOf(typed: string): string {
  return typed.split(/['’]/u)[0] ?? typed;
}

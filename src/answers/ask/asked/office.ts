import { countriesOf } from '../evidence/countries.ts';
import { isTitleHead } from '../../../people/words/title-lexicon.ts';
import { STOP_WORDS } from '../../../text/stop-words.ts';
import { wordsOf, type Word } from '../../../text/words.ts';
import { isCapitalised } from '../../../text/is-capitalised.ts';

/** An office that a question asks about, and whose it is: the president of Ukraine. */
export interface Office {
  /** Its stem. */
  readonly office: string;
  /** Stems of what stands before it: "foreign", "deputy prime"; none for most. */
  readonly kind: readonly string[];
  /** The place or body, one word. */
  readonly of: Word;
}

/**
 * The office of one place that a question asks about, "the president of Ukraine", "Ukraine's president", "the Turkish defence
 * minister", "the minister of defence of Turkey"; null for none.
 */
export function officeIn(question: string): Office | null {
  const words = wordsOf(question);
  for (const [at, word] of words.entries()) {
    if (!isTitleHead(word.text.toLowerCase())) continue;
    const of = placeBehind(words, at) ?? placeBefore(words, at, question) ?? countryBefore(words, at, question);
    if (of !== null) return { office: word.stem, kind: kindBefore(words.slice(0, at), of), of };
    const [field, whose] = [fieldBehind(words, at), placeBehind(words, at + 2)];
    if (field !== null && whose !== null) return { office: word.stem, kind: [field.stem], of: whose };
  }
  return null;
}

/** What kind of office it is, by the words before it, up to an article, a verb or whose it is. */
function kindBefore(before: readonly Word[], of: Word): readonly string[] {
  const from = before.findLastIndex((word) => word === of || STOP_WORDS.has(word.text.toLowerCase()));
  return before.slice(from + 1).flatMap(({ text, stem }) => (/^['’]?s$/iu.test(text) ? [] : [stem]));
}

/** "… of Ukraine", "… of the Philippines"; null for a place of several words, which one alone does not name. */
export function placeBehind(words: readonly Word[], at: number): Word | null {
  if (!/^(?:of|for)$/iu.test(words[at + 1]?.text ?? '')) return null;
  const first = /^the$/iu.test(words[at + 2]?.text ?? '') ? at + 3 : at + 2;
  const [place, next] = [words[first], words[first + 1]];
  return place !== undefined && isName(place) && (next === undefined || !isName(next) || next.start > place.end + 1)
    ? place
    : null;
}

/** "Ukraine's president", the word right before it. */
function placeBefore(words: readonly Word[], at: number, question: string): Word | null {
  const [place, office] = [words[at - 1], words[at]];
  if (place === undefined || office === undefined || !isName(place)) return null;
  return /^['’]s?\s/u.test(question.slice(place.end, office.start)) ? place : null;
}

/** "Minister of defence" */
function fieldBehind(words: readonly Word[], at: number): Word | null {
  const [of, field] = [words[at + 1], words[at + 2]];
  return of?.text.toLowerCase() === 'of' && field !== undefined ? field : null;
}

/** "Who is the Turkish defence minister": a country or what is of it, some words before; a capital has a mayor of its own. */
function countryBefore(words: readonly Word[], at: number, question: string): Word | null {
  if (!/^\W*who\b/iu.test(question)) return null;
  const country = countryWordBefore(words, at, question);
  return country !== null && countriesOf(country.text).some(({ isCapital }) => !isCapital) ? country : null;
}

/** The nearest word before an office that means a country, or its capital; null where nothing but a mark stands there. */
export function countryWordBefore(words: readonly Word[], at: number, text: string): Word | null {
  for (let before = at - 1; before >= Math.max(0, at - BEFORE); before -= 1) {
    const [word, next] = [words[before], words[before + 1]];
    if (word === undefined || next === undefined || /[,;:.!?]/u.test(text.slice(word.end, next.start))) return null;
    if (isName(word) && countriesOf(word.text).length > 0) return word;
  }
  return null;
}

/** Words before an office in which a country may stand: "Russian Deputy Foreign Minister". */
const BEFORE = 3;

const isName = ({ text }: Word): boolean => isCapitalised(text);

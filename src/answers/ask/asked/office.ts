import { isTitleHead } from '../../../people/words/title-lexicon.ts';
import { wordsOf, type Word } from '../../../text/words.ts';
import { isCapitalised } from '../../../text/is-capitalised.ts';

/** An office that a question asks about, and whose it is: the president of Ukraine. */
export interface Office {
  /** Its stem. */
  readonly office: string;
  /** The place or body, one word. */
  readonly of: Word;
}

/** The office of one place that a question asks about, "the president of Ukraine", "Ukraine's president"; null for none. */
export function officeIn(question: string): Office | null {
  const words = wordsOf(question);
  for (const [at, word] of words.entries()) {
    if (!isTitleHead(word.text.toLowerCase())) continue;
    const of = placeBehind(words, at) ?? placeBefore(words, at, question);
    if (of !== null) return { office: word.stem, of };
  }
  return null;
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

const isName = ({ text }: Word): boolean => isCapitalised(text);

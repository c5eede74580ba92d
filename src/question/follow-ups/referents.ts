import { foldedWords, type FoldedWord, sameWord } from '../../people/words/fold-name.ts';
import { namesIn } from '../../people/identity/names-in.ts';
import { baseForm } from '../../text/irregular-verbs.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { foldWord } from '../../text/fold-word.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { findMoments } from '../dates/find-moments.ts';
import { AUXILIARY } from './question-parts.ts';
import { isCapitalised } from '../../text/is-capitalised.ts';

/** Something that a text names, in the words to name it by again. */
export interface Referent {
  readonly name: string;
  /** Half-open UTF-16 offsets of where the text names it. */
  readonly start: number;
  readonly end: number;
}

/** The people a text names, in order: those of the archive by the name it gives them, others as they stand there. */
export function peopleIn(text: string, known: readonly string[]): readonly Referent[] {
  const found: (Referent & { readonly words: number })[] = [];
  for (const name of [...known, ...namesIn(text)]) {
    const place = placeOf(text, foldedWords(name));
    if (place === null) continue;
    const rival = found.findIndex((one) => one.start < place.end && place.start < one.end);
    if (rival < 0) found.push({ name, ...place });
    else if ((found[rival]?.words ?? 0) < place.words) found.splice(rival, 1, { name, ...place });
    // Two bear the name: it stays what it is.
    else if (found[rival]?.words === place.words && !samePerson(found[rival]?.name ?? '', name))
      found.splice(rival, 1, { ...place, name: text.slice(place.start, place.end) });
  }
  return found.map(({ name, start, end }) => ({ name, start, end })).sort((one, other) => one.start - other.start);
}

/** Names of several words that may be people's, though neither the archive nor the rules know them: no places. */
export function nameLikeIn(text: string): readonly Referent[] {
  return [...text.matchAll(NAME)]
    .filter(({ 0: name, index }) => /\s/u.test(name) && !NO_PERSON.test(`${text.slice(0, index)}^${name}`))
    .map(({ 0: name, index }) => ({ name, start: index, end: index + name.length }));
}

/** Who does what a sentence tells, where it begins with their name: "Ostervik won …"; null where it does not. */
export function subjectIn(text: string): Referent | null {
  const [first] = text.matchAll(NAME);
  if (first === undefined || /\p{L}/u.test(text.slice(0, first.index))) return null;
  const [word = ''] = first[0].split(/\s/u);
  const isName = !STOP_WORDS.has(word.toLowerCase()) && findMoments(first[0]).length === 0;
  return isName ? { name: first[0], start: first.index, end: first.index + first[0].length } : null;
}

/** A preposition of place before a name (`^` is where it begins) or as its first word, or an article. */
const NO_PERSON = /(?<!\p{L})(?:(?:in|at|near|from|to|of|between)\s+\^|\^(?:in|at|near|from|to|of|on|the|a|an)\s)/iu;

/** Where a text has a name or a part of it: the longest run of its words that are capitalised there. */
function placeOf(
  text: string,
  name: readonly FoldedWord[],
): { readonly start: number; readonly end: number; readonly words: number } | null {
  const isNamed = (word: Word): boolean => {
    const [folded] = foldedWords(word.text);
    if (!isCapitalised(word.text) || folded === undefined || folded[0].length < 2) return false;
    return name.some((own) => sameWord(own, folded));
  };
  let best: readonly Word[] = [];
  let run: readonly Word[] = [];
  for (const word of wordsOf(text)) {
    run = isNamed(word) ? [...run, word] : [];
    if (run.length > best.length) best = run;
  }
  const [first, last] = [best[0], best.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end, words: best.length };
}

/** "Hasanov" and "Zakir Hasanov" may be one. */
function samePerson(one: string, other: string): boolean {
  const [short, long] = [foldedWords(one), foldedWords(other)].sort((a, b) => a.length - b.length);
  return (short ?? []).every((word) => (long ?? []).some((own) => sameWord(word, own)));
}

/**
 * The thing a question is about: the first noun with an article before it, without the verb that may follow, else a
 * name that is no person's. Null when there is neither. @param told the answer to it: a noun is as long as it is there.
 */
export function thingIn(text: string, told: string, people: readonly Referent[]): Referent | null {
  const taken = [...people, ...findMoments(text)];
  const isFree = (start: number): boolean => !taken.some((one) => one.start <= start && start < one.end);
  for (const article of text.matchAll(/(?<![\p{L}\p{N}])(?:the|a|an|this|that|these|those)\s+(?=[\p{L}\p{N}])/giu)) {
    const start = article.index + article[0].length;
    const end = isFree(start) ? nounEnd(text, start, told) : start;
    if (end > start) return { name: `the ${text.slice(start, end)}`, start: article.index, end };
  }
  const name = [...text.matchAll(NAME)].find(({ index }) => index > 0 && isFree(index));
  return name === undefined ? null : { name: name[0], start: name.index, end: name.index + name[0].length };
}

const NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}’'-]*(?:\s+\p{Lu}[\p{L}\p{M}\p{N}’'-]*)*/gu;
const INVERTED = new RegExp(String.raw`\b(?<auxiliary>${AUXILIARY})\s+(?:the|a|an|this|that|these|those)\s+$`, 'iu');

/** Where the noun that begins at `start` ends: before a stop word, a mark, or the verb of a question. */
function nounEnd(text: string, start: number, told: string): number {
  const run: Word[] = [];
  for (const word of wordsOf(text).filter((one) => one.start >= start)) {
    const gap = text.slice(run.at(-1)?.end ?? start, word.start);
    if (!/^[\s'’-]*$/u.test(gap) || STOP_WORDS.has(word.text.toLowerCase()) || /^(?:since|by)$/iu.test(word.text))
      break;
    run.push(word);
  }
  const auxiliary = INVERTED.exec(text.slice(0, start))?.groups?.['auxiliary']?.toLowerCase() ?? '';
  const last = run.at(-1);
  if (run.length > 1 && last !== undefined && isVerbAfter(auxiliary, foldWord(last.text))) run.pop();
  const printed = ` ${wordsOf(told)
    .map((word) => foldWord(word.text))
    .join(' ')} `;
  for (let length = run.length; length > 0; length--) {
    const words = run.slice(0, length).map((word) => foldWord(word.text));
    if (printed.includes(` ${words.join(' ')} `)) return run[length - 1]?.end ?? start;
  }
  return run.at(-1)?.end ?? start;
}

function isVerbAfter(auxiliary: string, word: string): boolean {
  if (auxiliary === '') return false;
  return !/^(?:is|are|was|were|has|have|had)$/u.test(auxiliary) || /(?:ed|ing)$/u.test(word) || baseForm(word) !== word;
}

/** The place a text names, with the preposition before it: "in Varnholm", "at the old pier"; null when it names none. */
export function placeIn(text: string, people: readonly Referent[]): string | null {
  const taken = [...people, ...findMoments(text)];
  const found = [...text.matchAll(PLACE)].find(({ index, 0: matched, groups }) => {
    const start = index + matched.length - (groups?.['place']?.length ?? 0);
    return !taken.some((one) => one.start < index + matched.length && start < one.end);
  });
  const { preposition = 'in', place } = found?.groups ?? {};
  return place === undefined
    ? null
    : `${/^(?:at|near)$/iu.test(preposition) ? preposition.toLowerCase() : 'in'} ${place}`;
}

const PLACE =
  /(?<![\p{L}\p{N}])(?<preposition>in|at|near|from|to|between)\s+(?<place>(?:the\s+)?\p{Lu}[\p{L}\p{M}’'-]*(?:\s+\p{Lu}[\p{L}\p{M}’'-]*)*)/gu;

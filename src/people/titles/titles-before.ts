import type { Span } from '../../articles/article.ts';
import { CALENDAR, FUNCTION_WORDS, PLACES } from '../words/name-lexicon.ts';
import { type NameWord, nameWords } from '../words/name-word.ts';
import {
  isHonorific,
  isOffice,
  isPersonNoun,
  isPluralOffice,
  isRank,
  isTitleAbbreviation,
  modifiesTitle,
} from '../words/title-lexicon.ts';

/** Offices before one name: "Minister of Defense of the Republic of Azerbaijan, Colonel General Zakir Hasanov" has two. */
const MOST_TITLES = 3;

/**
 * The titles that stand before a name, the nearest first, as spans of `text`. `from` is where to stop looking: the end
 * of the name before, or the beginning of the paragraph.
 */
export function titlesBefore(text: string, name: Span, from: number): readonly Span[] {
  const words = nameWords(text.slice(from, name.start)).map((word) => ({
    ...word,
    start: word.start + from,
    end: word.end + from,
  }));
  const last = words.at(-1);
  if (!last) return [];
  const titles: Stretch[] = [];
  let end = words.length;
  if (adjoin(last, text.slice(last.end, name.start))) {
    const direct = titleEndingAt(words, end, text);
    if (direct) titles.push(...withRankApart(words, direct));
    end = direct?.from ?? end;
  }
  while (titles.length < MOST_TITLES && isApposition(text, name) && !openedBySubordinate(words, end, text)) {
    const next = words[end]?.start ?? name.start;
    if (!/^\)?, $/.test(text.slice(words[end - 1]?.end, next))) break;
    const apposed = titleEndingAt(words, end, text);
    if (!apposed || isOfAnother(words, { from: apposed.lead, to: apposed.from })) break;
    titles.push(apposed);
    end = apposed.from;
  }
  return titles.flatMap((stretch) => spanOf(words, stretch, text));
}

/** Words `from` up to but not including `to`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A title, and where the small words begin that lead up to it. */
interface LedStretch extends Stretch {
  readonly lead: number;
}

/** The longest title whose last word is the one before `to`; null when no word of it names an office. */
function titleEndingAt(words: readonly NameWord[], to: number, text: string): LedStretch | null {
  let first = to;
  while (first > 0 && belongs(words, { from: first, to }, text)) first--;
  let from = first;
  while (from < to && (isJoint(words[from]) || leadsNothing(words, from))) from++;
  // "in Washington President Biden": the place tells where, not of what.
  while (from < to && /^(?:in|at|from|near)$/.test(words[from - 1]?.key ?? '') && PLACES.has(words[from]?.key ?? ''))
    from++;
  return words.slice(from, to).some(({ key }) => isOffice(key)) ? { from, to, lead: first } : null;
}

/** "[the wife of the] president, Ana Quill": the office is somebody else's. @param lead the words before it. */
function isOfAnother(words: readonly NameWord[], { from, to }: Stretch): boolean {
  if (!words.slice(from, to).some(({ key }) => /^(?:of|for|to)$/.test(key))) return false;
  return isPersonNoun(words[from - 1]?.key ?? '');
}

const JOINTS: ReadonlySet<string> = new Set('of for the at and in to on de du des la der und'.split(' '));

function isJoint(word: NameWord | undefined): boolean {
  return word !== undefined && word.shape !== 'capital' && JOINTS.has(word.key);
}

/** "[the] party of Argentina's president": a small word that is no title itself and ends before a preposition. */
function leadsNothing(words: readonly NameWord[], index: number): boolean {
  const word = words[index];
  return word !== undefined && word.shape !== 'capital' && !isOffice(word.key) && isJoint(words[index + 1]);
}

/** Whether the word before a stretch belongs to the same title. */
function belongs(words: readonly NameWord[], { from, to }: Stretch, text: string): boolean {
  const word = words[from - 1];
  const next = words[from];
  if (!word) return false;
  if (next && from < to && !adjoin(word, text.slice(word.end, next.start))) return false;
  const titled = words.slice(from, to).some(({ key }) => isOffice(key));
  if (isJoint(word)) return from < to && continues(words, from - 1, titled);
  if (word.shape !== 'capital') return isOffice(word.key) || isHonorific(word.key) || modifiesTitle(word.key);
  if (isOffice(word.key) || modifiesTitle(word.key)) return true;
  return word.capitals || word.text.includes('.') || (!CALENDAR.has(word.key) && !FUNCTION_WORDS.has(word.key));
}

/** Whether what stands after a word does not end a title: a space, the dot of an abbreviation, a bracket, a possessive. */
function adjoin(word: NameWord, gap: string): boolean {
  if (/^\. ?$/.test(gap)) return word.initial || word.text.includes('.') || isTitleAbbreviation(word.key);
  return /^(?:[ \u00A0]| \(|\) |['’]s |-)$/.test(gap);
}

// "Bank of England Governor" goes on past its preposition; "the visit of President Aliyev", "the party of Prime Minister
// Askel" and "flew to Washington with President Biden" do not: there another title has begun.
function continues(words: readonly NameWord[], joint: number, titled: boolean): boolean {
  const [before = '', key = '', next = ''] = words.slice(Math.max(joint - 1, 0), joint + 2).map((word) => word.key);
  if (key === 'the' || !titled) return true;
  if (key === 'of') return !beginsTitle(words.slice(joint + 1));
  return key === 'and' ? modifiesTitle(before) && modifiesTitle(next) : next === 'the';
}

/** "President Aliyev", "Prime Minister Askel", but not "[Chiefs of] Staff Gen. Milley": a rank follows what it is not a part of. */
function beginsTitle(words: readonly NameWord[]): boolean {
  const at = words.findIndex(({ key }) => !modifiesTitle(key));
  const head = words[at]?.key ?? '';
  return isOffice(head) && (at === 0 || !isRank(head));
}

/** "Chairman of the Joint Chiefs of Staff" and "Gen.": a rank between an office and the name is a title of its own. */
function withRankApart(words: readonly NameWord[], { from, to }: Stretch): readonly Stretch[] {
  let rank = to;
  while (rank > from && isRank(words[rank - 1]?.key ?? '')) rank--;
  const office = words.slice(from, rank);
  const general = to - rank === 1 && words[rank]?.key === 'general' && isOffice(words[rank - 1]?.key ?? '');
  if (rank === to || general || !office.some(({ key }) => isOffice(key))) return [{ from, to }];
  return [
    { from: rank, to },
    { from, to: rank },
  ];
}

/** A name set apart by commas has closed the apposition; "after talks with the president, Karagülle said" has not. */
function isApposition(text: string, { end }: Span): boolean {
  return /^(?:[,.;:)—]|\s[—–]|$|\n)/.test(text.slice(end, end + 2));
}

function openedBySubordinate(words: readonly NameWord[], end: number, text: string): boolean {
  for (let index = end - 1; index >= 0; index--) {
    const word = words[index];
    if (!word) return false;
    if (index < end - 1 && text.slice(word.end, words[index + 1]?.start).includes(',')) return false;
    if (word.first)
      return /^(?:after|before|while|when|during|following|as|since|until|once|if|although|\w+ing)$/.test(word.key);
  }
  return false;
}

function spanOf(words: readonly NameWord[], { from, to }: Stretch, text: string): readonly Span[] {
  const title = words.slice(from, to);
  const first = title[0];
  const last = title.at(-1);
  if (!first || !last) return [];
  if (title.every(({ key }) => isHonorific(key)) || isPluralOffice(last.key)) return [];
  // An abbreviation keeps its full stop, and an acronym in brackets its closing bracket.
  const closing = /^(?:\.(?= )|\)(?=,))/.exec(text.slice(last.end, last.end + 2));
  return [{ start: first.start, end: last.end + (closing ? 1 : 0) }];
}

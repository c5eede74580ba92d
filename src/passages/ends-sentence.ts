import { ENGLISH_MONTH, ENGLISH_SHORT_MONTH, ENGLISH_WEEKDAY_BY_DATE } from '../text/calendar-patterns.ts';
import { abbreviationKind, endsAbbreviation } from '../text/abbreviations.ts';

/** A mark that may end a sentence. Offsets are into the text. */
export interface Ending {
  /** Where the sentence begins. */
  readonly start: number;
  /** Where the mark begins. */
  readonly index: number;
  /** The mark with what closes on it: quotation marks, brackets, the numbers of notes. */
  readonly mark: string;
}

/**
 * Characters around a mark that are looked at. However long a text is and wherever its next space stands, a mark costs
 * the same.
 */
const NEAR = 120;

/** Whether a mark ends a sentence. Something other than white space follows it in `text`. */
export function endsSentence(text: string, { start, index, mark }: Ending): boolean {
  if (SCRIPTS_WITHOUT_SPACES.test(mark)) return true;
  const after = text.slice(index + mark.length, index + mark.length + NEAR);
  const before = text.slice(Math.max(start, index - NEAR), index);
  const isOpening = index - start < NEAR;
  if (!/^\s/u.test(after)) return beginsWithoutSpace(before, after) && stopEnds({ before, isOpening, mark, after });
  // White space of any length may stand before the next word; a word begins with its first letters.
  const next = after.trimStart() === '' ? afterSpace(text, index + mark.length) : after.trimStart();
  const word = /^\S+/u.exec(next)?.[0] ?? '';
  if (!mayBegin(word)) return false;
  if (CLOSED_BY_QUOTATION.test(mark) && ATTRIBUTION.test(next)) return false;
  return stopEnds({ before, isOpening, mark, after: next });
}

const SCRIPTS_WITHOUT_SPACES = /[。！？]/u;
const CLOSED_BY_QUOTATION = /["'”’»]$/u;

/** What stands after the white space at an offset. */
function afterSpace(text: string, from: number): string {
  const pattern = /\S/gu;
  pattern.lastIndex = from;
  const found = pattern.exec(text)?.index ?? text.length;
  return text.slice(found, found + NEAR);
}

// After `"Why?"` the sentence goes on with who asked it.
const SAYING =
  'said|says|asked|asks|added|adds|told|wrote|writes|replied|answered|explained|noted|stated|shouted|warned';
const ATTRIBUTION = new RegExp(`^(?:\\p{Lu}[\\p{L}.’'-]*\\s+){1,4}(?:${SAYING})\\b`, 'u');

/** A sentence begins with anything but a lower-case letter or a mark that joins ("Yahoo! – the company"). */
function mayBegin(next: string): boolean {
  return /^["'“‘«„([¿¡—–-]*[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{So}@#$€£]/u.test(next) && !/^[—–-]$/u.test(next);
}

/**
 * A space was forgotten: "shut.The ferry", "in 1204.The town". Before the mark stands a whole word or year by itself, after
 * it a capitalised word that is no part of an address, of a name with a stop in it or of another chain of words.
 */
function beginsWithoutSpace(before: string, after: string): boolean {
  return (
    /(?:^|[\s("“«‘'’,-])(?:\p{L}+\p{Ll}|\d{4})[”’»")\]]?$/u.test(before) &&
    /^(?:["“«„‘]\p{Lu}|\(?\p{Lu}\p{Ll}{2})/u.test(after) &&
    !ADDRESS.test(after)
  );
}

const ADDRESS =
  /^["“«„‘(]?(?:(?:com|net|org|info|gov|edu|mil|biz|name|tv)(?!\p{L})|[\p{L}\p{N}_-]*(?:[@/\\=]|\.[\p{L}\p{N}_]|\())/iu;

interface Stop {
  /** The last characters of the sentence. */
  readonly before: string;
  /** Whether `before` is the whole of it. */
  readonly isOpening: boolean;
  readonly mark: string;
  /** The word after it and what follows. */
  readonly after: string;
}

/** Whether a full stop ends the sentence before it; any other mark does. */
function stopEnds({ before, isOpening, mark, after }: Stop): boolean {
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const next = /^\S+/u.exec(after)?.[0] ?? '';
  const word = lastWord(before);
  if (isOpening && /^\d{1,3}$/.test(word) && before.trim() === word) return false; // "1. First", the number of a list
  if (word === '') return true;
  // Looked for only where it matters: nearly every stop ends a sentence, behind a word that is no abbreviation.
  const previous = word === 'I' || endsAbbreviation(word) ? wordBeforeLast(before) : '';
  const kind = abbreviationKind(`${previous}.${word}`) ?? abbreviationKind(word);
  if (kind === 'before-name') return false;
  if (kind === 'before-number') return !/^[\p{N}#№]/u.test(next);
  if (isPronoun(word, previous)) return true;
  const initial = /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
  if (kind !== 'open' && !initial) return true;
  if (CLOCK.test(before)) return clockEnds(isOpening ? before : `… ${before}`, after);
  return !/^\p{L}\./u.test(next) && STARTERS.has(next.replace(/[^\p{L}]/gu, '').toLowerCase());
}

/**
 * The letters, figures and stops at the end of a text, from a letter, a figure or "№" on; empty for none. Found from the
 * right, where one pattern would try every place from the left.
 */
function lastWord(text: string): string {
  let begins = text.length;
  for (let end = text.length; end > 0;) {
    if (isEnglish(text.charCodeAt(end - 1))) {
      end -= 1;
      begins = end;
      continue;
    }
    const letter = characterBefore(text, end);
    if (letter !== '.' && !LETTER_OR_FIGURE.test(letter)) return text.slice(letter === '№' ? end - 1 : begins);
    end -= letter.length;
    if (letter !== '.') begins = end;
  }
  return text.slice(begins);
}

/** An English letter: most are, and need no pattern. */
const isEnglish = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

const LETTER_OR_FIGURE = /^[\p{L}\p{N}]$/u;

/** The character that ends at an offset, whole. */
function characterBefore(text: string, offset: number): string {
  const isPair = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, offset - 2), offset));
  return text.slice(offset - (isPair ? 2 : 1), offset);
}

/** The letters that end the word before the last; found from the right, as `lastWord`. */
function wordBeforeLast(text: string): string {
  const isSpace = (at: number): boolean => SPACE.test(text.charAt(at));
  let start = text.length;
  while (start > 0 && !isSpace(start - 1)) start -= 1;
  if (start === text.length) return '';
  let end = start;
  while (end > 0 && isSpace(end - 1)) end -= 1;
  let first = end;
  while (first > 0 && !isSpace(first - 1)) first -= 1;
  return /(\p{L}+)\.?$/u.exec(text.slice(first, end))?.[1] ?? '';
}

const SPACE = /\s/u;

/** "You and I. Did you …", unlike "Albert I. Jones". */
function isPronoun(word: string, previous: string): boolean {
  return word === 'I' && /^\p{Ll}/u.test(previous);
}

const CLOCK = /\d\s?[ap]\.?m$/iu;
/** Nothing but the time so far: "At about 5 a.m. Mr. Smith left." */
const ONLY_A_TIME =
  /^["“«„‘(]?(?:At|By|Around|About|From|Before|After|Until|Since|Just|Shortly|Every)(?:\s+\p{Ll}+){0,3}\s+[\d:.]{1,5}\s?[AaPp]\.?[Mm]$/u;
/** What belongs to a time of day: "5 p.m. EST", "5 p.m. Eastern Time", "5 p.m. Monday", "5 p.m. Dec. 9". */
const OF_THE_CLOCK = new RegExp(
  String.raw`^\(?(?:[A-Z]{1,4}T\b|UTC|MSK|(?:\p{Lu}[\p{L}’'-]*\s+){1,3}(?:[Ss]tandard |[Dd]aylight |[Ss]ummer )?[Tt]ime\b|${ENGLISH_WEEKDAY_BY_DATE}(?!\p{L})|(?:${ENGLISH_MONTH}|${ENGLISH_SHORT_MONTH})(?!\p{L}))`,
  'u',
);

/** After a time of day a capital begins a sentence, unless it belongs to the time. */
function clockEnds(before: string, after: string): boolean {
  return /^["“«„‘(]?\p{Lu}(?!\.)/u.test(after) && !OF_THE_CLOCK.test(after) && !ONLY_A_TIME.test(before);
}

/** Words that, capitalised after "U.S." or an initial, begin a sentence rather than go on with a name. */
const STARTERS: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we you i his her its their our my there here
   in on at by for from with after before when while as if but and or so yet however although though since because
   during under over between among about against despite according to no not more most many some all both each
   one two three several other another who what why how where which will would could should may might can is are was were
   earlier later then now today yesterday tomorrow last next also meanwhile moreover instead officials police
   в на и но он она они это эта этот по после как что при для из с к у о
   bu ve ama o onlar ancak`
    .split(/\s+/)
    .filter(Boolean),
);

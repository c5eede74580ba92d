import { keyOf } from './key-of.ts';
import { isTitleAbbreviation } from './title-lexicon.ts';
import { isCapitalised } from '../../text/is-capitalised.ts';
import { memoize } from '../../memoize.ts';

/** A word of a text as the name rules see it. `text.slice(start, end)` is the word without a possessive 's. */
export interface NameWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Folded, without spaces or dots: what word lists are looked up by. */
  readonly key: string;
  /** The key of what stands before its first hyphen: "Jean" of "Jean-Luc"; the same as `key` without one. */
  readonly leadKey: string;
  /** `particle` joins names ("von", "bin"); `capital` may be part of one; `other` ends it. */
  readonly shape: 'capital' | 'particle' | 'other';
  /** A single letter, or letters with dots: "J.", "J.D.". */
  readonly initial: boolean;
  /** Two capitals or more and no small letter ("NATO"): an acronym, or a line in capitals. */
  readonly capitals: boolean;
  /** Whether nothing but one space, or the dot of an initial or abbreviation, stands between this word and the one before. */
  readonly joined: boolean;
  /** Whether it begins a sentence or line, so that its capital says little. */
  readonly first: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:(?:\.(?=\p{L}\.|\p{Lu})|['’ʼ-]|\.-)\p{L}[\p{L}\p{M}]*)*/gu;
const PARTICLES: ReadonlySet<string> = new Set(
  'von van der den de del della di da do dos das du la le ter ten zu zum af av bin ibn ben bint abu al el ul ud oglu ogly qizi kizi y e und'.split(
    ' ',
  ),
);
// Joins two names as often as it joins two people.
const WEAK_PARTICLES: ReadonlySet<string> = new Set(['y', 'e', 'und']);
// Dotted capitals that are no initials.
const STATES: ReadonlySet<string> = new Set(['U.S', 'U.K', 'U.N', 'E.U', 'D.C', 'U.S.A', 'N.Y', 'L.A']);
// d'Estaing, al-Assad, el-Sisi: a small letter that leads a name.
const LED = /^(?:d|l|dell|dall|al|el|ul|as|ar|an|ad|ash|at|az|ben|bin|ibn)['’ʼ-]\p{Lu}/u;

/** The words of a text, in order. */
export function nameWords(text: string): readonly NameWord[] {
  const words: NameWord[] = [];
  // To look at letters is the slow part, and a text repeats its words.
  const formOf = memoize(lookAt);
  let last: NameWord | undefined;
  for (const found of text.matchAll(WORD)) {
    const word = withoutPossessive(found[0]);
    const start = found.index;
    const gap = text.slice(last?.end ?? 0, start);
    const end = start + word.length;
    const { key, leadKey, shape, capitals, initial } = formOf(word);
    last = {
      text: word,
      start,
      end,
      key,
      leadKey,
      shape,
      initial: initial && !isWordAlone(word, text[end]),
      capitals,
      joined: last !== undefined && joins(gap, last),
      first: last === undefined || startsSentence(gap, last),
    };
    words.push(last);
  }
  return words;
}

// "A French court": without its dot, A is an article and I a pronoun.
function isWordAlone(word: string, next: string | undefined): boolean {
  return (word === 'A' || word === 'I') && next !== '.';
}

/** What a word is wherever it stands. */
type Form = Pick<NameWord, 'key' | 'leadKey' | 'shape' | 'capitals' | 'initial'>;

function lookAt(word: string): Form {
  const key = keyOf(word);
  return {
    key,
    leadKey: word.includes('-') ? keyOf(word.slice(0, word.indexOf('-'))) : key,
    shape: shapeOf(word),
    capitals: /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(word) && !word.includes('.'),
    initial: /^\p{Lu}(?:\.\p{Lu}){0,2}$/u.test(word) && !STATES.has(word),
  };
}

function withoutPossessive(word: string): string {
  return MARKS.includes(word.charAt(word.length - 2)) ? word.replace(/['’ʼ]s$/iu, '') : word;
}

/** Of a possessive. */
const MARKS: readonly string[] = ["'", '’', 'ʼ'];

function shapeOf(word: string): NameWord['shape'] {
  if (isCapitalised(word) || LED.test(word)) return 'capital';
  const key = word.toLowerCase();
  return PARTICLES.has(key) && !WEAK_PARTICLES.has(key) ? 'particle' : 'other';
}

// "J. D.", "Gen. Smith": the dot belongs to the word before. A possessive ends a name: "Smith's Labour".
function joins(gap: string, before: NameWord): boolean {
  if (gap === ' ' || gap === '\u00A0') return true;
  return /^\.[ \u00A0]?$/.test(gap) && (before.initial || isTitleAbbreviation(before.key));
}

function startsSentence(gap: string, before: NameWord): boolean {
  if (gap === ' ') return false;
  if (/[\n!?…:;•*«“"‘(—–]/u.test(gap)) return /[\n!?…:•*«“"‘]/u.test(gap);
  return gap.includes('.') && !before.initial && !isTitleAbbreviation(before.key);
}

/** Whether a word follows a surname and belongs to the name: "Jr.", "III". */
export function isNameSuffix({ text }: NameWord): boolean {
  return /^(?:Jr|Sr|[IVX]+)$/.test(text);
}

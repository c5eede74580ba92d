import { isCapitalised } from './is-capitalised.ts';
import { opensNumber } from './merge-numbers.ts';
import { STOP_WORDS } from './stop-words.ts';
import { stemOf } from './words.ts';

/** A word that texts print, as it was looked at once. */
export interface Entry {
  /** The number of its stem. */
  readonly stem: number;
  readonly isCapitalised: boolean;
  /** Whether it says nothing of what a text is about: "the". */
  readonly isStop: boolean;
  /** Whether a number may begin with it. */
  readonly opensNumber: boolean;
}

/**
 * Words and stems as numbers. A question reads some twenty thousand words, of which nearly all were read before and
 * nearly none has to do with it: to compare numbers is enough for those.
 */
export interface Lexicon {
  /** Of words. */
  size(): number;
  /** The entry of the word that stands at a place of a text, half-open. */
  entryAt(text: string, start: number, end: number): Entry;
  /** The same number for a stem each time, from 0 on. */
  stemNumber(stem: string): number;
  /** The number that a stem has; -1 where no text printed it yet. */
  knownStem(stem: string): number;
  stemAt(number: number): string;
  /** How many stems have one. */
  stems(): number;
}

/** @see Lexicon */
export function createLexicon(): Lexicon {
  const entries = createEntries((word): Entry => ({
    stem: stemNumber(stemOf(word)),
    isCapitalised: isCapitalised(word),
    isStop: STOP_WORDS.has(word.toLowerCase()),
    opensNumber: opensNumber(word),
  }));
  const numbers = new Map<string, number>();
  const stems: string[] = [];
  const stemNumber = (stem: string): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, stems.length);
    return stems.push(stem) - 1;
  };
  return {
    ...entries,
    stemNumber,
    knownStem: (stem) => numbers.get(stem) ?? -1,
    stemAt: (number) => stems[number] ?? '',
    stems: () => stems.length,
  };
}

/** Places of the table at first; always a power of two. */
const FEWEST_SLOTS = 1024;

/**
 * A table of words by their letters (open addressing, Knuth 6.4), which are looked at where they stand: to cut each word
 * out of its text to look it up takes three times as long.
 */
function createEntries(make: (word: string) => Entry): Pick<Lexicon, 'size' | 'entryAt'> {
  const words: string[] = [];
  const entries: Entry[] = [];
  const hashes: number[] = [];
  // A word's place in the lists, and one more: 0 where there is none.
  let slots = new Int32Array(FEWEST_SLOTS);
  const grow = (): void => {
    slots = new Int32Array(2 * slots.length);
    for (const [index, hash] of hashes.entries()) {
      let slot = hash & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = index + 1;
    }
  };
  return {
    size: () => words.length,
    entryAt(text, start, end) {
      const hash = hashOf(text, start, end);
      let slot = hash & (slots.length - 1);
      for (let at = (slots[slot] ?? 0) - 1; at >= 0; at = (slots[slot] ?? 0) - 1) {
        const [known, word = ''] = [entries[at], words[at]];
        const isAlike = hashes[at] === hash && word.length === end - start;
        if (known !== undefined && isAlike && isAt(text, start, word)) return known;
        slot = (slot + 1) & (slots.length - 1);
      }
      // A copy: a slice would keep the whole text that it was cut from.
      const word = Buffer.from(text.slice(start, end), 'utf16le').toString('utf16le');
      const entry = make(word);
      slots[slot] = words.push(word);
      entries.push(entry);
      hashes.push(hash);
      if (2 * words.length > slots.length) grow();
      return entry;
    },
  };
}

/** FNV-1a of the codes of some letters, as a whole number that is not negative (Fowler, Noll and Vo). */
function hashOf(text: string, start: number, end: number): number {
  let hash = FNV_BASIS;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return (hash ^ (hash >>> 15)) & 0x7f_ff_ff_ff;
}

const FNV_BASIS = 0x81_1c_9d_c5 | 0;
const FNV_PRIME = 0x01_00_01_93;

function isAt(text: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

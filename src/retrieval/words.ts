import { stemmer } from 'stemmer';
import { STOP_WORDS } from './stop-words.ts';

/** A word of a text. */
export interface Word {
  /** As printed. */
  readonly text: string;
  /** Half-open UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Lower case, without diacritics, without English endings: what two spellings of a word have in common. */
  readonly stem: string;
}

// An acronym with stops ("U.S.") is one word; an apostrophe and what follows it ("NATO's") is not part of a word.
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[.,]\d+)*/gu;

/** The words of a text, in order. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
    stem: stemOf(word),
  }));
}

/**
 * The stem of a word, as SQLite's `porter unicode61 remove_diacritics 2` makes it for plain words, so that frequencies
 * can be looked up in the full-text index (Porter, 1980).
 */
export function stemOf(word: string): string {
  return stemmer(foldWord(word));
}

/** Lower case, without diacritics or stops: "Karagülle" and "KARAGULLE" are one. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replaceAll(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i');
}

/** The words that a question is about: without stop words and single letters; each stem once. */
export function contentWords(question: string): readonly Word[] {
  const words = wordsOf(question).filter(({ text, stem }) => stem.length > 1 && !STOP_WORDS.has(text.toLowerCase()));
  return words.filter(({ stem }, index) => words.findIndex((other) => other.stem === stem) === index);
}

/** What to look up in full text for a question: its content words, or every word when it has none but those. */
export function searchTerms(question: string): readonly string[] {
  const content = contentWords(question).map(({ text }) => text);
  return content.length > 0 ? content : [...new Set(wordsOf(question).map(({ text }) => text))];
}

import { foldWord } from './fold-word.ts';

/** A word as it is typed on a keyboard that has only the letters of English, or only plain Cyrillic: "səkkiz" is "sekkiz". */
export function plainLetters(word: string): string {
  return foldWord(word).replaceAll('ə', 'e');
}

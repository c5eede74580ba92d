import type { Lexicon } from './lexicon.ts';
import { printedWords } from './printed-words.ts';

/** The stems of a text's content words, in order, as often as they stand there: without stop words and single letters. @param lexicon of all texts that are compared. */
export function contentStems(text: string, lexicon: Lexicon): readonly string[] {
  const stems: string[] = [];
  for (const { stem: number, isStop } of printedWords(text, lexicon).entries) {
    const stem = lexicon.stemAt(number);
    if (!isStop && stem.length > 1) stems.push(stem);
  }
  return stems;
}

import { foldText } from '../../text/fold-word.ts';
import { numbersBeside } from '../../text/words.ts';

/** What the full-text index takes for a text: its words, folded, and its numbers as every way of writing them has them. */
export function fullText(text: string): string {
  const folded = foldText(text);
  const numbers = [...new Set(numbersBeside(folded))];
  return numbers.length === 0 ? folded : `${folded}\n${numbers.join(' ')}`;
}

import { alternatives } from './alternatives.ts';
import { countOf, ENGLISH_COUNTS, ENGLISH_SCALES, scaleOf } from './number-words.ts';

const ONES = ENGLISH_COUNTS.filter((_, index) => index < 9);
const TENS = ENGLISH_COUNTS.filter((_, index) => index >= 19);
const WORD = `(?:(?:${alternatives(TENS)})(?:[- ](?:${alternatives(ONES)}))?|${alternatives(ENGLISH_COUNTS)}|a dozen)`;
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?`;

/** Source of a pattern (flags `iu`) for a number in digits or English words: "1,400", "twenty-three", "80 million". */
export const WRITTEN_NUMBER = `(?:${DIGITS}|${WORD})(?: (?:${alternatives(ENGLISH_SCALES)}))?`;

/** The value of a match of `WRITTEN_NUMBER`. */
export function numberValue(text: string): number {
  const words = text.toLowerCase().split(/[- ]/u);
  const times = scaleOf(words.at(-1) ?? '');
  const counted = times === null ? words : words.slice(0, -1);
  const sum = counted.reduce((total, word) => total + valueOf(word), 0);
  return Math.round(sum * (times ?? 1) * 100) / 100;
}

function valueOf(word: string): number {
  if (/^\d/u.test(word)) return Number(word.replaceAll(',', ''));
  return word === 'dozen' ? 12 : (countOf(word) ?? 0);
}

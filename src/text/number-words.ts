const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const TIMES: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };

const WORD = `(?:(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(0, 9).join('|')}))?|${ONES.join('|')}|a dozen)`;
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?`;

/** Source of a pattern (flags `iu`) for a number in digits or English words: "1,400", "twenty-three", "80 million". */
export const NUMBER = `(?:${DIGITS}|${WORD})(?: (?:${Object.keys(TIMES).join('|')}))?`;

/** The value of a match of `NUMBER`. */
export function numberValue(text: string): number {
  const words = text.toLowerCase().split(/[- ]/u);
  const times = TIMES[words.at(-1) ?? ''];
  const counted = times === undefined ? words : words.slice(0, -1);
  const sum = counted.reduce((total, word) => total + valueOf(word), 0);
  return Math.round(sum * (times ?? 1) * 100) / 100;
}

function valueOf(word: string): number {
  if (/^\d/u.test(word)) return Number(word.replaceAll(',', ''));
  if (word === 'dozen') return 12;
  if (TENS.includes(word)) return 20 + 10 * TENS.indexOf(word);
  return ONES.indexOf(word) + 1;
}

/** English numbers in words, as alternatives of a regular expression. */
export const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion';

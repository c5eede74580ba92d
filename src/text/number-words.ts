import { alternatives } from './alternatives.ts';
import { plainLetters } from './plain-letters.ts';
import { wordTable } from './word-table.ts';

/** 1 to 20, then the tens. English, Russian, Turkish, Azerbaijani. */
const COUNTED = wordTable(`
  one       | один, одна, одно, одну, одного  | bir        | bir
  two       | два, две, двух                  | iki        | iki
  three     | три, трёх                       | üç         | üç
  four      | четыре, четырёх                 | dört       | dörd
  five      | пять, пяти                      | beş        | beş
  six       | шесть, шести                    | altı       | altı
  seven     | семь, семи                      | yedi       | yeddi
  eight     | восемь, восьми                  | sekiz      | səkkiz
  nine      | девять, девяти                  | dokuz      | doqquz
  ten       | десять, десяти                  | on         | on
  eleven    | одиннадцать                     | on bir     | on bir
  twelve    | двенадцать                      | on iki     | on iki
  thirteen  | тринадцать                      | on üç      | on üç
  fourteen  | четырнадцать                    | on dört    | on dörd
  fifteen   | пятнадцать                      | on beş     | on beş
  sixteen   | шестнадцать                     | on altı    | on altı
  seventeen | семнадцать                      | on yedi    | on yeddi
  eighteen  | восемнадцать                    | on sekiz   | on səkkiz
  nineteen  | девятнадцать                    | on dokuz   | on doqquz
  twenty    | двадцать                        | yirmi      | iyirmi
  thirty    | тридцать                        | otuz       | otuz
  forty     | сорок                           | kırk       | qırx
  fifty     | пятьдесят                       | elli       | əlli
  sixty     | шестьдесят                      | altmış     | altmış
  seventy   | семьдесят                       | yetmiş     | yetmiş
  eighty    | восемьдесят                     | seksen     | səksən
  ninety    | девяносто                       | doksan     | doxsan`);

/** What multiplies what stands before it, from hundred to trillion. */
const SCALES = wordTable(`
  hundred  | сто                                          | yüz     | yüz
  thousand | тысяча, тысячи, тысяч, тыс                   | bin     | min
  million  | миллион, миллиона, миллионов, млн            | milyon  | milyon, mln
  billion  | миллиард, миллиарда, миллиардов, млрд        | milyar  | milyard, mlrd
  trillion | триллион, триллиона, триллионов, трлн        | trilyon | trilyon, trln`);

const SCALE_VALUES = [1e2, 1e3, 1e6, 1e9, 1e12];
const HIGHEST_BY_ONE = 20;

const valueAt = (index: number): number =>
  index < HIGHEST_BY_ONE ? index + 1 : HIGHEST_BY_ONE + 10 * (index - HIGHEST_BY_ONE + 1);

const VALUES: ReadonlyMap<string, number> = new Map(
  COUNTED.flatMap((words, index) =>
    Object.values(words)
      .flat()
      .map((word) => [plainLetters(word), valueAt(index)] as const),
  ),
);
const SCALES_BY_WORD: ReadonlyMap<string, number> = new Map(
  SCALES.flatMap((words, index) =>
    Object.values(words)
      .flat()
      .map((word) => [plainLetters(word), SCALE_VALUES[index] ?? 1] as const),
  ),
);

/** All words that numbers are made of, in any of the four languages, with plain letters. */
export const NUMBER_WORDS: readonly string[] = [...VALUES.keys(), ...SCALES_BY_WORD.keys()];

/** 1 to 90 for a word that counts ("four", "forty", "сорок"), in any of the four languages; null for another. */
export function countOf(word: string): number | null {
  return valueIn(VALUES, word);
}

/** 100 to 1e12 for a word that multiplies ("hundred", "млн"), in any of the four languages; null for another. */
export function scaleOf(word: string): number | null {
  return valueIn(SCALES_BY_WORD, word);
}

/** Every word of every text is looked up: one that is plain already is not made so again. */
function valueIn(values: ReadonlyMap<string, number>, word: string): number | null {
  return values.get(/^[a-z]+$/.test(word) ? word : plainLetters(word)) ?? null;
}

/** Words for 1 to 20 and the tens in the four languages, as questions write them: lower case. */
export const COUNTING_WORDS: readonly string[] = COUNTED.flatMap((words) => Object.values(words).flat());
/** English words for 1 to 20 and the tens, in order. */
export const ENGLISH_COUNTS: readonly string[] = COUNTED.flatMap(({ en }) => en);
/** English words for hundred to trillion. */
export const ENGLISH_SCALES: readonly string[] = SCALES.flatMap(({ en }) => en);
/** English numbers in words, as alternatives of a pattern. */
export const ENGLISH_NUMBER = alternatives([...ENGLISH_COUNTS, ...ENGLISH_SCALES]);

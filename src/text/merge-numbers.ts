import { countOf, NUMBER_WORDS, scaleOf } from './number-words.ts';

/** A run of letters and figures in a text. Half-open UTF-16 offsets. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The number that begins with a token: how many it takes, and what all ways of writing it have in common; null for none. */
export function numberAt(text: string, tokens: readonly Token[], index: number): FoundNumber | null {
  const first = tokens[index];
  if (first === undefined || !opensNumber(first.text)) return null;
  return perCent(text, tokens, index) ?? inFigures(text, tokens, index) ?? inWords(text, tokens, index);
}

/** Whether a number may begin with a token. Nearly none of a text does, and is not looked at three times; two letters tell most of them. */
export function opensNumber(text: string): boolean {
  const first = text.charCodeAt(0) | LOWER_CASE;
  const second = text.charCodeAt(1) | LOWER_CASE;
  const isEnglish = first >= A && first <= Z && second >= A && second <= Z;
  if (isEnglish && !OPENINGS.has(first * ALPHABET + second)) return false;
  return /^[\d%]|^p(?:er|ct)$/iu.test(text) || countOf(text.toLowerCase()) !== null;
}

const [A, Z, ALPHABET] = [0x61, 0x7a, 0x80];
/** What turns the code of an English letter into that of the small one. */
const LOWER_CASE = 0x20;
/** The first two letters of words that a number may begin with. */
const OPENINGS: ReadonlySet<number> = new Set(
  [...NUMBER_WORDS, 'per', 'pct'].map((word) => word.charCodeAt(0) * ALPHABET + word.charCodeAt(1)),
);

/** One or more tokens that are one number: "410bn", "410 billion", "twelve hundred", "per cent". */
export interface FoundNumber {
  /** Tokens that it takes. */
  readonly count: number;
  readonly normal: string;
}

/** What all ways of writing per cent have in common. */
const PER_CENT = 'percent';

function perCent(text: string, tokens: readonly Token[], index: number): FoundNumber | null {
  const word = tokens[index]?.text.toLowerCase() ?? '';
  if (word === '%' || word === 'pct') return { count: 1, normal: PER_CENT };
  const isApart = word === 'per' && tokens[index + 1]?.text.toLowerCase() === 'cent' && isJoined(text, tokens, index);
  return isApart ? { count: 2, normal: PER_CENT } : null;
}

const FIGURES = /^(?<figures>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?<unit>k|m|mn|bn|tn|trn)?$/iu;
/** What stands behind figures, with a space or without; a single "m" only without: it may be metres. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['crore', 1e7],
  ['lakh', 1e5],
]);
/** Every word beside figures that may become a part of a number. */
export const JOINED_WORDS: readonly string[] = [...NUMBER_WORDS, ...UNITS.keys(), 'and', 'per', 'cent', 'pct'];

/** "40 min" are minutes. */
const NO_SCALE: ReadonlySet<string> = new Set(['min']);

function inFigures(text: string, tokens: readonly Token[], index: number): FoundNumber | null {
  const { figures, unit } = FIGURES.exec(tokens[index]?.text ?? '')?.groups ?? {};
  if (figures === undefined) return null;
  let value = Number(figures.replaceAll(',', '')) * (unit === undefined ? 1 : (UNITS.get(unit.toLowerCase()) ?? 1));
  let count = 1;
  for (; isJoined(text, tokens, index + count - 1); count += 1) {
    const word = (tokens[index + count]?.text ?? '').toLowerCase();
    const isBeside = tokens[index + count]?.start === tokens[index + count - 1]?.end;
    const scale = NO_SCALE.has(word) ? null : (scaleOf(word) ?? (word === 'm' && !isBeside ? null : UNITS.get(word)));
    if (scale === null || scale === undefined) break;
    value *= scale;
  }
  const normal = normalNumber(value);
  return count === 1 && normal === figures && unit === undefined ? null : { count, normal };
}

/** "Twenty-three", "twelve hundred", "a hundred and five thousand"; a single word stays as it is. */
function inWords(text: string, tokens: readonly Token[], index: number): FoundNumber | null {
  let [total, group, last, count] = [0, 0, Infinity, 0];
  for (let at = index; at === index || isJoined(text, tokens, at - 1); at += 1) {
    const word = (tokens[at]?.text ?? '').toLowerCase();
    const value = countOf(word);
    const scale = value === null && group > 0 ? scaleOf(word) : null;
    if (word === 'and' && last === HUNDRED && countOf(tokens[at + 1]?.text.toLowerCase() ?? '') !== null) continue;
    if (value !== null && value < last && (last > TEN || value < TEN) && last !== value) {
      group += value;
      last = value < TEN ? 0 : value > TEN && value % TEN === 0 ? TEN + value : 0;
    } else if (scale !== null && (scale > HUNDRED || group < HUNDRED)) {
      [total, group] = scale > HUNDRED ? [total + group * scale, 0] : [total, group * scale];
      last = scale > HUNDRED ? scale : HUNDRED;
    } else break;
    count = at - index + 1;
  }
  return count > 1 ? { count, normal: normalNumber(total + group) } : null;
}

const TEN = 10;
const HUNDRED = 100;

/** Whether nothing but a space or a hyphen stands between a token and the next. */
function isJoined(text: string, tokens: readonly Token[], index: number): boolean {
  const [one, other] = [tokens[index], tokens[index + 1]];
  return one !== undefined && other !== undefined && /^[ \u00A0\u202F-]?$/u.test(text.slice(one.end, other.start));
}

/** Digits without marks; a decimal point is a letter, which no tokenizer parts. */
function normalNumber(value: number): string {
  const rounded = Math.round(value * 1e4) / 1e4;
  return (Number.isSafeInteger(rounded) ? BigInt(rounded).toString() : String(rounded)).replace('.', 'p');
}

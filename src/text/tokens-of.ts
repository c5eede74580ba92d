import type { Token } from './merge-numbers.ts';

// An acronym with stops ("U.S.") is one word; an apostrophe and what follows it ("NATO's") is not part of a word. What is
// not seen ("co\u00ADoperation") does not divide one.
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*(?:[.,]\d+)*|(?<=\d\s?)%/uy;

/** The runs of letters and figures of a text, in order. */
export function tokensOf(text: string): readonly Token[] {
  const spans = tokenSpans(text);
  const tokens: Token[] = [];
  for (let index = 0; index < spans.length; index += 2) {
    const [start = 0, end = 0] = [spans[index], spans[index + 1]];
    tokens.push({ text: text.slice(start, end), start, end });
  }
  return tokens;
}

/** Where they stand: the start of the first, its end, the start of the second. */
export function tokenSpans(text: string): readonly number[] {
  const spans: number[] = [];
  eachToken(text, (start, end) => spans.push(start, end) > 0);
  return spans;
}

/**
 * Goes through them until it is told to stop. Plain words of English, nine of ten, are told by their codes: every question
 * reads some twenty thousand, and the pattern alone takes ten times as long over them.
 * @param found whether to go on behind this one.
 */
export function eachToken(text: string, found: (start: number, end: number) => boolean): void {
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (!isPlain(code) && code < BEYOND_ASCII && code !== PER_CENT) {
      at += 1;
      continue;
    }
    const end = plainEnd(text, at) ?? patternEnd(text, at);
    if (end === null) {
      at += (text.codePointAt(at) ?? 0) > LAST_OF_ONE_UNIT ? 2 : 1;
    } else {
      if (!found(at, end)) return;
      at = end;
    }
  }
}

/** Where a word ends of plain letters and figures; null where only the pattern can tell. */
function plainEnd(text: string, start: number): number | null {
  let end = start;
  while (isPlain(text.charCodeAt(end))) end += 1;
  if (end === start) return null;
  const next = text.charCodeAt(end);
  if (next >= BEYOND_ASCII) return isPunctuation(next) ? end : null;
  // A stop after one letter may be that of an acronym, a mark before a figure that of a number.
  const isOpen = next === STOP || next === COMMA;
  return isOpen && (end - start === 1 || isFigure(text.charCodeAt(end + 1))) ? null : end;
}

/** Where a word of any script ends that begins here; null where none does. */
function patternEnd(text: string, start: number): number | null {
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : null;
}

const BEYOND_ASCII = 0x80;
const LAST_OF_ONE_UNIT = 0xff_ff;
const PER_CENT = 0x25;
const STOP = 0x2e;
const COMMA = 0x2c;

const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** An English letter or a figure; false for the NaN behind the end of a text. */
const isPlain = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isFigure(code);

/** Dashes, quotation marks and dots, which no word has in it. */
const isPunctuation = (code: number): boolean => code >= 0x20_10 && code <= 0x20_27;

import { PARAGRAPH_BREAK } from './article.ts';

/**
 * A body made of paragraphs: line breaks and runs of spaces within one become single spaces, empty ones go. Left out is
 * only what no article prints (control characters, which can drive a terminal); half a character that no file can store
 * is marked. Nothing else changes.
 */
export function toBody(paragraphs: readonly string[]): string {
  return paragraphs.map(oneLine).filter(Boolean).join(PARAGRAPH_BREAK);
}

/** Text on one line. A no-break space is part of what was printed; only ordinary white space is tidied. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]/gu, ' ')
    .replaceAll(/[\p{Cc}\uFEFF]/gu, '')
    .replaceAll(/ {2,}/gu, ' ')
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .trim();
}

/**
 * The paragraphs of plain text. Blank lines divide them; a text without blank lines is divided at line ends when its
 * lines read as paragraphs, and is one hard-wrapped paragraph when they do not.
 */
export function paragraphsOfText(text: string): readonly string[] {
  const lines = text.replaceAll(/\r\n?|[\u0085\u2028]/gu, '\n').replaceAll(/[\f\u2029]/gu, PARAGRAPH_BREAK);
  const blocks = lines.split(/\n[^\S\n]*\n\s*/u).filter(isText);
  if (blocks.length !== 1) return blocks;
  const single = lines.split('\n').filter(isText);
  return areParagraphs(single.map((line) => line.trim())) ? single : blocks;
}

/** Widths, in characters, that typists and programs wrap lines at. */
const WRAPPED = { narrowest: 40, widest: 120 };

/**
 * Tells lines that are paragraphs from the wrapped lines of one. A wrapped line is full: the first word of the next would
 * not have fitted. And it seldom ends where a sentence does, as a paragraph nearly always does.
 */
function areParagraphs(lines: readonly string[]): boolean {
  const broken = lines.slice(0, -1);
  if (broken.length === 0) return false;
  const ended = broken.filter((line) => /[.!?…。！？:;]["'”’»)\]]*$/u.test(line));
  if (ended.length > broken.length / 2) return true;
  const width = lines.reduce((widest, { length }) => Math.max(widest, length), 0);
  if (width > WRAPPED.widest) return true;
  const full = broken.filter((line, index) => line.length + 1 + firstWord(lines[index + 1]).length > width);
  return width >= WRAPPED.narrowest && full.length < broken.length * 0.8;
}

function firstWord(line = ''): string {
  return /^\S*/u.exec(line)?.[0] ?? '';
}

function isText(text: string): boolean {
  return text.trim() !== '';
}

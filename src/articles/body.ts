import { PAGE_BREAK, PARAGRAPH_BREAK } from './article.ts';

/**
 * A body made of paragraphs: line breaks and runs of spaces within one become single spaces, empty ones go. Left out is
 * only what no article prints (control characters, which can drive a terminal); half a character that no file can store
 * is marked. Nothing else changes. A paragraph that is a `PAGE_BREAK` ends a page.
 */
export function toBody(paragraphs: readonly string[]): string {
  let [body, breaks] = ['', ''];
  for (const paragraph of paragraphs) {
    if (paragraph === PAGE_BREAK) breaks += PAGE_BREAK;
    const text = oneLine(paragraph);
    if (text === '') continue;
    body += body === '' ? breaks + text : breaks + PARAGRAPH_BREAK + text;
    breaks = '';
  }
  return body;
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

/** No typist or program wraps lines wider than this, in characters. */
const WIDEST_WRAP = 120;

/**
 * Tells lines that are paragraphs from the wrapped lines of one. A wrapped line is full: the first word of the next would
 * not have fitted. It seldom ends where a sentence does, as a paragraph nearly always does, and the next may go on in
 * lower case.
 */
function areParagraphs(lines: readonly string[]): boolean {
  const broken = lines.slice(0, -1);
  if (broken.length === 0) return false;
  if (broken.some((line, index) => !isEnded(line) && /^\p{Ll}/u.test(lines[index + 1] ?? ''))) return false;
  if (broken.filter(isEnded).length >= broken.length / 2) return true;
  const width = lines.reduce((widest, { length }) => Math.max(widest, length), 0);
  const full = broken.filter((line, index) => line.length + 1 + firstWord(lines[index + 1]).length > width);
  return width > WIDEST_WRAP || full.length < broken.length * 0.8;
}

function isEnded(line: string): boolean {
  return /[.!?…。！？:;]["'”’»)\]]*$/u.test(line);
}

function firstWord(line = ''): string {
  return /^\S*/u.exec(line)?.[0] ?? '';
}

function isText(text: string): boolean {
  return text.trim() !== '';
}

import type { PrintedLine } from './pdf-lines.ts';

/** A paragraph of a page, and the height of its letters in points. */
export interface PrintedParagraph {
  readonly text: string;
  readonly size: number;
}

/** Puts the lines of pages together as paragraphs. */
export interface ParagraphMaker {
  /** The paragraphs of one page, in order. */
  of(page: readonly PrintedLine[]): readonly PrintedParagraph[];
  /** Two pieces of a text: a word that a hyphen divides at the end of the first is whole again. */
  join(one: string, other: string): string;
}

/** How much further than usual from the line before a paragraph may begin. */
const WIDER = 1.35;
/** Ems by which a first line is set in. */
const INDENT = 0.7;
const MOST_INDENT = 6;
/** Letters of another height are of another piece of text. */
const OTHER_SIZE = 0.15;
/** The share of a column that a last line leaves open. */
const OPEN_END = 0.12;

/** @param pages all of them: they tell which words are printed with a hyphen in the middle of a line. */
export function createParagraphMaker(pages: readonly (readonly PrintedLine[])[]): ParagraphMaker {
  const compounds = new Set(pages.flat().flatMap(({ text }) => text.toLowerCase().match(COMPOUND) ?? []));
  const join = (one: string, other: string): string => joinPieces(one, other, compounds);
  return {
    join,
    of(page) {
      const usual = usualDrop(page);
      const paragraphs: PrintedParagraph[] = [];
      for (const [index, line] of page.entries()) {
        const [before, last] = [page[index - 1], paragraphs.at(-1)];
        if (before === undefined || last === undefined || begins(line, { before, usual, page }))
          paragraphs.push({ text: line.text, size: line.size });
        else paragraphs[paragraphs.length - 1] = { ...last, text: join(last.text, line.text) };
      }
      return paragraphs;
    },
  };
}

interface Surroundings {
  readonly before: PrintedLine;
  /** From one line to the next, in heights of letters. */
  readonly usual: number;
  readonly page: readonly PrintedLine[];
}

function begins(line: PrintedLine, { before, usual, page }: Surroundings): boolean {
  const { size } = before;
  if (Math.abs(line.size - size) > size * OTHER_SIZE) return true;
  const indent = (line.left - before.left) / size;
  const isNewColumn = line.top > before.top - size / 2;
  if (isNewColumn) return isEnded(before.text) && leavesOpen(before, page);
  if ((before.top - line.top) / size > usual * WIDER) return true;
  if (indent > INDENT && indent < MOST_INDENT) return true;
  return isEnded(before.text) && leavesOpen(before, page);
}

/** Whether a line ends well before those below and above it do. */
function leavesOpen(line: PrintedLine, page: readonly PrintedLine[]): boolean {
  const column = page.filter(({ left }) => Math.abs(left - line.left) < 3 * line.size);
  const right = column.reduce((most, one) => Math.max(most, one.right), line.right);
  return line.right < right - (right - line.left) * OPEN_END;
}

function usualDrop(page: readonly PrintedLine[]): number {
  const drops = page
    .flatMap((line, index) => {
      const before = page[index - 1];
      return before === undefined || before.size === 0 ? [] : [(before.top - line.top) / before.size];
    })
    .filter((drop) => drop > 0.5 && drop < 3)
    .sort((one, other) => one - other);
  return drops[Math.floor(drops.length / 2)] ?? 1.2;
}

/** Whether a text ends as a sentence does. */
export function isEnded(text: string): boolean {
  return /[.!?…:;]["'”’»)\]]*$/u.test(text);
}

const COMPOUND = /\p{Ll}+-\p{Ll}+/gu;

function joinPieces(one: string, other: string, compounds: ReadonlySet<string>): string {
  const [head = '', half = ''] = /(\p{L}+)[-\u00AD]$/u.exec(one) ?? [];
  const rest = /^\p{Ll}+/u.exec(other)?.[0];
  if (head === '' || rest === undefined) return `${one} ${other}`;
  // A hyphen that only divides is not of the word; one that is printed in the middle of a line is.
  const isOfWord = !one.endsWith('\u00AD') && compounds.has(`${half}-${rest}`.toLowerCase());
  return (isOfWord ? one : one.slice(0, -1)) + other;
}

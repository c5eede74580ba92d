import { displayWidth } from './display-width.ts';
import { printable } from './printable.ts';
import { wrapText } from './wrap-text.ts';

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  /** Wraps a piece of it into colour; none for plain text. */
  readonly style?: (text: string) => string;
}

export interface BlockOptions {
  /** Columns of the terminal, the indent included. */
  readonly width: number;
  /** What its first line begins with; the others are indented as far. */
  readonly marker?: string;
}

/** Runs drawn one after another as one block: made harmless, wrapped at words, each line styled by itself. */
export function drawBlock(runs: readonly Run[], { width, marker = '' }: BlockOptions): readonly string[] {
  const text = printable(runs.map((run) => run.text).join(''));
  const indent = displayWidth(marker);
  return wrapText(text, Math.max(1, width - indent)).map(({ start, end }, index) => {
    const margin = index === 0 ? marker : ' '.repeat(indent);
    return margin + drawSlice(text, { runs, start, end });
  });
}

interface Slice {
  readonly runs: readonly Run[];
  readonly start: number;
  readonly end: number;
}

function drawSlice(text: string, { runs, start, end }: Slice): string {
  let offset = 0;
  let drawn = '';
  for (const { text: own, style } of runs) {
    const from = Math.max(start, offset);
    offset += own.length;
    const piece = text.slice(from, Math.min(end, offset)).replaceAll(NO_BREAK_SPACE, ' ');
    if (piece !== '') drawn += style === undefined ? piece : style(piece);
  }
  return drawn;
}

/** Holds what it joins on one line; printed as an ordinary space, so that what is copied from the terminal is plain. */
export const NO_BREAK_SPACE = '\u00a0';

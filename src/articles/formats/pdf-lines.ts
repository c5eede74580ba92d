/** A piece of text of a page as pdf.js gives it: with the matrix that places it, in points from the lower left corner. */
export interface PdfText {
  readonly str: string;
  /** `[a, b, c, d, x, y]` */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** A printed line of a page, in points; `top` grows upwards. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Height of its letters. */
  readonly size: number;
}

/** The lines of a page in the order they are drawn, which is that of reading. Text that stands on its side is left out. */
export function linesOfPage(pieces: readonly PdfText[]): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  let open: PrintedLine | null = null;
  const close = (): void => {
    if (open !== null && open.text.trim() !== '') lines.push({ ...open, text: open.text.trim() });
    open = null;
  };
  for (const { str, transform, width, height, hasEOL } of pieces) {
    const [scale = 0, slope = 0, , , x = 0, y = 0] = transform;
    const isUpright = scale > 0 && Math.abs(slope) < scale / 10;
    if (str !== '' && isUpright) {
      const piece = { text: str, left: x, right: x + width, top: y, size: height > 0 ? height : scale };
      if (open !== null && !goesOn(open, piece)) close();
      open = open === null ? piece : joined(open, piece);
    }
    if (hasEOL) close();
  }
  close();
  return lines;
}

function goesOn(line: PrintedLine, next: PrintedLine): boolean {
  const size = Math.max(line.size, next.size);
  return Math.abs(line.top - next.top) < size / 2 && next.left > line.right - size;
}

/** Ems between two pieces that are words, where no space is drawn. */
const WORD_GAP = 0.2;

function joined(line: PrintedLine, next: PrintedLine): PrintedLine {
  const isApart = next.left - line.right > WORD_GAP * line.size && !/\s$/u.test(line.text) && !/^\s/u.test(next.text);
  // A space may be drawn in any size.
  const size = next.text.trim() === '' ? line.size : Math.max(line.size, next.size);
  return { ...line, text: line.text + (isApart ? ' ' : '') + next.text, right: next.right, size };
}

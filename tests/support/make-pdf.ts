/** A line of a page: its text, where it begins (points from the lower left corner), and the height of its letters. */
export interface PdfLine {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

export interface PdfOptions {
  /** What the file says of itself, as pairs of the "Info" dictionary. */
  readonly info?: string;
  /** What stands in the content of a page in place of its lines. */
  readonly content?: string;
}

/** A PDF as the specification has it (ISO 32000, 7.5), of lines in Helvetica; A4. */
export function makePdf(pages: readonly (readonly PdfLine[])[], { info = '', content }: PdfOptions = {}): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const add = (object: string): number => objects.push(object);
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const kids = pages.map((lines) => {
    const text = content ?? `BT\n${lines.map(drawn).join('\n')}\nET`;
    const stream = add(`<< /Length ${text.length} >>\nstream\n${text}\nendstream`);
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${stream} 0 R >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`;
  const about = add(`<< ${info} >>`);
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${about} 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + end, 'latin1');
}

function drawn({ text, x = 72, y, size = 11 }: PdfLine): string {
  return `/F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replaceAll(/[\\()]/gu, String.raw`\$&`)}) Tj`;
}

/** Lines below each other from a height downwards, 14 points apart. */
export function column(from: number, texts: readonly string[], x = 72): readonly PdfLine[] {
  return texts.map((text, index) => ({ text, x, y: from - 14 * index }));
}

/** Underlined headings that are read as they stand. */
const MOST_UNDERLINES = 100;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;

/**
 * Markdown with `# Heading` for headings that are underlined, where there are more than anybody writes: the time that
 * the parser takes grows with the square of their number (20,000 never end). Code between fences stays as it is.
 */
export function hashHeadings(text: string): string {
  const lines = text.split('\n');
  if (lines.filter((line) => UNDERLINE.test(line)).length <= MOST_UNDERLINES) return text;
  const written: string[] = [];
  let isCode = false;
  for (const line of lines) {
    if (FENCE.test(line)) isCode = !isCode;
    const before = written.at(-1)?.trim() ?? '';
    if (isCode || before === '' || !UNDERLINE.test(line)) written.push(line);
    else written.splice(-1, 1, `${line.includes('=') ? '#' : '##'} ${before}`, '');
  }
  return written.join('\n');
}

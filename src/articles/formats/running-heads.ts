import type { PrintedLine } from './pdf-lines.ts';

/** Lines at either end of a page that may be of all pages: the name of the paper, the day, a number. */
const AT_EITHER_END = 2;
/** The share of the pages, and the least of them, that such a line stands on; those on the left may have others than those on the right. */
const SHARE = 0.3;
const LEAST = 3;

/** The pages without what is printed above and below every one of them. */
export function withoutRunningHeads(pages: readonly (readonly PrintedLine[])[]): readonly (readonly PrintedLine[])[] {
  const counts = new Map<string, number>();
  const ends = pages.map(endsOf);
  for (const lines of ends) {
    for (const key of new Set([...lines].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(LEAST, pages.length * SHARE);
  return pages.map((lines, index) =>
    lines.filter(
      (line) => !ends[index]?.has(line) || ((counts.get(keyOf(line)) ?? 0) < enough && !PAGE_NUMBER.test(line.text)),
    ),
  );
}

function endsOf(lines: readonly PrintedLine[]): ReadonlySet<PrintedLine> {
  const ordered = lines.toSorted((one, other) => other.top - one.top);
  // Of a page of few lines the most are of its text.
  const count = Math.min(AT_EITHER_END, Math.floor(lines.length / 3));
  return new Set([...ordered.slice(0, count), ...ordered.slice(lines.length - count)]);
}

/** Pages differ by their number. */
function keyOf({ text }: PrintedLine): string {
  return text.toLowerCase().replaceAll(/\d+/gu, '#').replaceAll(/\s+/gu, ' ');
}

const PAGE_NUMBER =
  /^[\s–—|•·-]*(?:(?:page|p\.|seite|страница|стр\.|sayfa|səhifə|səh\.)\s*)?\d{1,4}(?:\s*(?:\/|of|из|von)\s*\d{1,4})?[\s–—|•·-]*$/iu;

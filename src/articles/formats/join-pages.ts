import { isEnded, type PrintedParagraph } from './pdf-paragraphs.ts';

/**
 * The texts of paragraphs, page by page. A sentence that goes on over the end of a page is whole on the page where it
 * begins; the rest of its paragraph opens the next.
 * @param join as `ParagraphMaker.join`.
 */
export function joinPages(
  pages: readonly (readonly PrintedParagraph[])[],
  join: (one: string, other: string) => string,
): readonly (readonly string[])[] {
  const texts = pages.map((page) => page.map(({ text }) => text));
  for (const [index, page] of pages.entries()) {
    const [last, first] = [page.at(-1), pages[index + 1]?.[0]];
    const [here, next] = [texts[index], texts[index + 1]];
    const begun = here?.at(-1);
    const rest = next?.[0];
    if (last === undefined || first === undefined || !here || !next || begun === undefined || rest === undefined)
      continue;
    if (isEnded(begun) || Math.abs(last.size - first.size) > last.size / 10) continue;
    const end = firstEnd(rest);
    here[here.length - 1] = join(begun, rest.slice(0, end));
    next.splice(0, 1, ...[rest.slice(end).trim()].filter(Boolean));
  }
  return texts;
}

/** Where the first sentence of a text ends; its length where none does. */
function firstEnd(text: string): number {
  const found = /[.!?…]["'”’»)\]]*(?=\s)/u.exec(text);
  return found === null ? text.length : found.index + found[0].length;
}

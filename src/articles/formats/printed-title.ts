import type { PrintedParagraph } from './pdf-paragraphs.ts';

/** The longest headline, in characters. */
const LONGEST = 200;
/** How much larger than the text a headline is. */
const LARGER = 1.2;

/**
 * The headline of a printed text as it stands on the first page: the largest letters above the text; else what the file
 * calls itself, where that is printed there. Programs leave the name of a file, or of an older text, in that place.
 */
export function printedTitle(pages: readonly (readonly PrintedParagraph[])[], told: string): string | null {
  const first = pages[0] ?? [];
  const usual = usualSize(pages);
  const text = first.findIndex(({ size, text: { length } }) => size < usual * LARGER && length > LONGEST);
  const above = first.slice(0, text < 0 ? first.length : text).filter(({ text: { length } }) => length <= LONGEST);
  const largest = above.reduce((most, { size }) => Math.max(most, size), 0);
  const heading = largest >= usual * LARGER ? above.find(({ size }) => size === largest) : undefined;
  if (heading !== undefined) return heading.text;
  return (
    first.find((one) => told !== '' && one.text.length <= LONGEST && plain(one.text) === plain(told))?.text ?? null
  );
}

/** The size that most letters have. */
function usualSize(pages: readonly (readonly PrintedParagraph[])[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pages.flat()) letters.set(size, (letters.get(size) ?? 0) + text.length);
  const [usual = 0] = [...letters].reduce<readonly number[]>((most, one) => (one[1] > (most[1] ?? 0) ? one : most), []);
  return usual;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

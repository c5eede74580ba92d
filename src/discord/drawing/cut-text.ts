/**
 * Where to cut a text so that it fits: the whole length if that does, else the last end of a word that does, else
 * (one endless word) the last whole character. Zero when not even that fits.
 * @param most the most characters that the text may take when it is drawn; never more of it than this are taken.
 * @param drawn the text up to this UTF-16 offset as it is sent, the mark of the cut included.
 */
export function cutAtWordEnd(text: string, most: number, drawn: (end: number) => string): number {
  const fits = (end: number): boolean => end <= most && drawn(end).length <= most;
  if (fits(text.length)) return text.length;
  // One character more than can be taken shows whether a word ends there.
  const start = text.slice(0, most + 1);
  return lastFitting(wordEnds(start), fits) ?? lastFitting(characterEnds(start), fits) ?? 0;
}

/** A text of at most that many characters: whole, or cut at the end of a word and marked "…". */
export function cutText(text: string, most: number): string {
  const cut = (end: number): string => (end < text.length ? `${text.slice(0, end)}…` : text);
  return cut(cutAtWordEnd(text, most, cut));
}

/** Ends of words, without the comma or dash that may follow: "…" stands in its place. */
function wordEnds(text: string): readonly number[] {
  return [...text.matchAll(/[^\s,;:\u2013\u2014-](?=[,;:\u2013\u2014-]*(?:\s|$))/g)].map(({ index }) => index + 1);
}

function characterEnds(text: string): readonly number[] {
  const characters = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
  return [...characters].map(({ index, segment }) => index + segment.length);
}

/** The last of these ends that fits; where one fits, so do all before it. */
function lastFitting(ends: readonly number[], fits: (end: number) => boolean): number | null {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = ends[middle];
    if (end !== undefined && fits(end)) low = middle + 1;
    else high = middle;
  }
  return ends[low - 1] ?? null;
}

import type { Span } from '../../articles/article.ts';

/** A mark between a space or beginning and a letter. */
const OPENS = /^(?:^|[\s([—–])[‘'](?=[\p{L}“"¿¡…])/u;
/** "‘em", "'90s", "’tis": letters are left out. */
const APOSTROPHE = /^[‘'](?:em|n|tis|twas|til|cause|cos|bout|round|neath|ere|cuz|s|d|ll|re|ve)(?![\p{L}\p{M}])/iu;
/** “… turned,’ he said”: behind what ends speech. */
const ENDS_SPEECH = /^[,.!?…—–-][’'](?=[\s.,;:!?)\]—–”"]|$)/u;
/** “… standard’ for”: behind any word, save the genitive of a plural. */
const ENDS_WORDS = /^[\p{L}\p{M}\p{N})][’'](?=[\s.,;:!?)\]—–”"]|$)/u;

/**
 * Quotations in single marks, which are apostrophes too: a mark opens one behind a space or at the beginning, and the next
 * closes it that stands behind a comma or full stop and before a space; failing that, one behind a word.
 * @returns gives for an index where a quotation ends that it opens: -1 for nowhere in the paragraph, though it begins it;
 * null where none opens. To be asked in order.
 */
export function createSingleMarks(text: string, { start, end }: Span): (index: number) => number | null {
  // Where no mark closes any more, looking for one at each that opens would take the square of the length.
  let isOver = false;
  return (index) => {
    if (!opensAt(text, index, start)) return null;
    const close = isOver ? null : closeOf(text, index, end);
    if (close === 'none') isOver = true;
    else if (close !== null) return close;
    return index === start ? -1 : null;
  };
}

function opensAt(text: string, index: number, start: number): boolean {
  const mark = text.charAt(index);
  if (mark !== '‘' && mark !== "'") return false;
  const before = index === start ? '' : text.charAt(index - 1);
  const here = text.slice(index, index + 12);
  return OPENS.test(before + here) && !APOSTROPHE.test(here);
}

/** The mark that closes the one at `index`; null when another opens first, `none` when there is none to the end. */
function closeOf(text: string, index: number, end: number): number | null | 'none' {
  let [behindWord, behindPlural]: [number | null, number | null] = [null, null];
  for (let at = index + 2; at < end; at++) {
    const mark = text.charAt(at);
    if (mark !== '’' && mark !== "'" && mark !== '‘') continue;
    if (opensAt(text, at, index)) return behindWord ?? behindPlural;
    const around = text.slice(at - 1, at + 2);
    if (ENDS_SPEECH.test(around)) return at;
    if (!ENDS_WORDS.test(around)) continue;
    if (around.startsWith('s')) behindPlural ??= at;
    else behindWord ??= at;
  }
  return behindWord ?? behindPlural ?? 'none';
}

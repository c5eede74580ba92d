import { type Encode, wordTokens } from './word-tokens.ts';

/** Characters after what fits that tell where its last sentence ends. */
const AHEAD = 100;
const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });

/**
 * The tokens of a text, at most `room` of them: of a longer text as many whole sentences as fit, and where not even the
 * first does, as many whole words.
 */
export function beginningWithin(text: string, room: number, encode: Encode): readonly number[] {
  const all = encode(text);
  if (all.length <= room) return all;
  const fitting: { readonly end: number; readonly ids: readonly number[] }[] = [];
  let used = 0;
  for (const word of wordTokens(text, encode)) {
    used += word.ids.length;
    if (used > room) break;
    fitting.push(word);
  }
  const reached = fitting.at(-1)?.end ?? 0;
  // Not all of the text: the segmenter's work grows with the square of its length. Where the last one ends is not known.
  const sentences = [...segmenter.segment(text.slice(0, reached + AHEAD))].slice(0, -1);
  const ends = sentences.map(({ index, segment }) => index + segment.trimEnd().length);
  const lastEnd = ends.filter((end) => end <= reached).at(-1) ?? reached;
  return fitting.filter(({ end }) => end <= lastEnd).flatMap(({ ids }) => ids);
}

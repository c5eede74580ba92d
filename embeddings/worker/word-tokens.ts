/** A word of a text, or a mark, with the tokens a model knows it by. */
export interface WordTokens {
  /** Half-open range of UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly ids: readonly number[];
}

/** Token ids of a text, special tokens left out. */
export type Encode = (text: string) => readonly number[];

/** What has no space in it, with the spaces before it. A longer one is cut: the work grows with the square of its length. */
const STRETCH = /\s*\S{1,64}/gu;
/** Words by Unicode's rules (UAX #29). */
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * A text's words with their tokens, in order; what has no token (a control character) belongs to the word before it.
 * Their tokens in a row are the text's tokens.
 *
 * The tokenizers of transformers.js do not say where in a text a token comes from, and what they make of a word (case,
 * diacritics, bytes) cannot be traced back. So the text is cut first and its pieces are tokenized: at spaces, where every
 * tokenizer cuts; and between them, before and after marks, where the tokens of what comes before the cut are the
 * beginning of all tokens.
 */
export function wordTokens(text: string, encode: Encode): readonly WordTokens[] {
  return [...text.matchAll(STRETCH)].flatMap(({ 0: stretch, index }) =>
    splitStretch(stretch, encode).map(({ start, end, ids }) => ({ start: index + start, end: index + end, ids })),
  );
}

function splitStretch(stretch: string, encode: Encode): readonly WordTokens[] {
  const all = encode(stretch);
  const words: WordTokens[] = [];
  let start = stretch.length - stretch.trimStart().length;
  let used = 0;
  for (const { index, segment } of segmenter.segment(stretch)) {
    const end = index + segment.length;
    if (end <= start) continue;
    const ids = end === stretch.length ? all : encode(stretch.slice(0, end));
    if (ids.length < used || !ids.every((id, place) => id === all[place])) continue;
    const last = words.at(-1);
    if (ids.length > used) words.push({ start, end, ids: all.slice(used, ids.length) });
    else if (last !== undefined) words[words.length - 1] = { ...last, end };
    start = end;
    used = ids.length;
  }
  return words;
}

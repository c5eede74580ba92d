/** Columns that a text takes in a terminal: two for East Asian wide characters and emoji, none for what combines. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const { segment } of GRAPHEMES.segment(text)) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(grapheme: string): number {
  if (INVISIBLE.test(grapheme)) return 0;
  return WIDE.test(grapheme) || grapheme.includes(EMOJI_VARIATION) ? 2 : 1;
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ASCII = /^[\x20-\x7e]*$/;
const INVISIBLE = /^[\p{Mark}\p{Cc}\p{Default_Ignorable_Code_Point}]*$/u;

/** Asks for the coloured form of a character that also has a plain one. */
const EMOJI_VARIATION = '\ufe0f';

/** Wide and full-width characters of Unicode Standard Annex 11, by block; a grapheme is as wide as its first character. */
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])/u;

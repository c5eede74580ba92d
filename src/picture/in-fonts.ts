import type { Svg } from './svg.ts';

/**
 * A picture with nothing in its texts but what its fonts have: of an emoji that is made of several (a profession, a skin) the
 * first, of a flag the letters of its country, a box for each character of other scripts. The renderer looks for a line's
 * characters in another font only while it finds each, and as many glyphs as in the first one: so ligatures are parted.
 */
export function inFonts(svg: Svg): Svg {
  return svg.replaceAll(/(?<=>)[^<]+(?=<)/gu, (words) =>
    words
      .replaceAll(FLAG, (flag) => Array.from(flag, letterOf).join(''))
      .replaceAll(KEYCAP, '$1')
      .replaceAll(SEQUENCE, '$1')
      .replaceAll(MODIFIER, '')
      .replaceAll(OTHERS, '□')
      .replaceAll(/f(?=[fil])/gu, `f${NON_JOINER}`),
  );
}

const NON_JOINER = '\u200C';

const FLAG = /[\u{1F1E6}-\u{1F1FF}]{2}/gu;
const REGIONAL_A = 0x1f1e6;

function letterOf(indicator: string): string {
  return String.fromCharCode('A'.charCodeAt(0) + (indicator.codePointAt(0) ?? REGIONAL_A) - REGIONAL_A);
}

const KEYCAP = /(?<digit>[\d#*])\uFE0F?\u20E3/gu;
/** Joined emoji, and what only changes how one looks: a skin, a colour, the tags of a region. */
const SEQUENCE =
  /(?<first>\p{Extended_Pictographic})(?:[\uFE0E\uFE0F\u{E0020}-\u{E007F}]|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})+/gu;
const MODIFIER = /[\uFE0E\uFE0F]|\p{Emoji_Modifier}/gu;
/** What is of a script that none of the fonts draws. */
const OTHERS =
  /[\u3000-\u303F\uFF00-\uFFEF\p{Co}\p{Cn}]|[^\p{Script=Common}\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}]/gu;

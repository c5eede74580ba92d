/**
 * Text of an article or a member, drawn so that Discord shows the words and nothing else: no bold, spoiler, heading,
 * list, block quote, link, mention, timestamp, command or emoji comes out of it. One line: line breaks become spaces.
 *
 * Discord takes a backslash before any character that is neither letter, digit nor space as "this character, as it
 * is". Escaping every such character that can open a construct, wherever it stands, needs no knowledge of what
 * surrounds it, so pieces of a text can be escaped one by one and joined.
 */
export function escapeText(text: string): string {
  return visibleText(text).replace(SPECIAL, '\\$&').replace(LIST_MARK, '$1\\$2');
}

/** The same for places where Discord draws no markup (footer, author, suggestions): only deceiving characters go. */
export function visibleText(text: string): string {
  return text
    .replace(LINE_BREAKS, ' ')
    .replace(BIDI_CONTROLS, (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase()}]`)
    .replace(STRAY_JOINERS, '')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATES, '\ufffd');
}

/** `:` opens emoji names and ends the scheme of a web address; `@` opens @everyone; `<` all mentions and timestamps. */
const SPECIAL = /[\\*_~`|<>#[\]:@]/g;

/** At the start of a line a dash opens a list (`-#` small print), and so does a number before a dot or bracket. */
const LIST_MARK = /^(\s*\d*)([-+.)])/;

const LINE_BREAKS = /\s*[\n\r\v\f\u0085\u2028\u2029]\s*|\t/g;

/** Embeddings, overrides and isolates turn the order of what follows; shown by their number, so a member sees that they were there. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Joiners belong inside emoji and in scripts that join letters; after these characters they only split words unseen. */
const STRAY_JOINERS = /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{P}\p{Zs}\d<@])[\u200c\u200d]+/gu;

/** All that Unicode wants drawn as nothing, and control characters; but joiners and variation selectors shape what they follow. */
const INVISIBLE = /(?![\p{Join_Control}\p{Variation_Selector}])[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

/** Half of a character: Discord refuses a message that holds one. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * Text of an article or an asker, made harmless to a terminal: escape sequences, other control characters and what
 * turns the direction of writing are shown as symbols, line breaks become spaces. One code unit for one, so offsets
 * into `text` hold in the result too.
 */
export function printable(text: string): string {
  return text
    .replace(WHITE_SPACE, ' ')
    .replace(CONTROLS, (control) => String.fromCharCode(CONTROL_PICTURES + control.charCodeAt(0)))
    .replace(DECEPTIVE, '\ufffd');
}

/** Where Unicode keeps a picture for each of the 32 control characters of ASCII (U+241B is "ESC" in small letters). */
const CONTROL_PICTURES = 0x2400;

const WHITE_SPACE = /[\t\n\v\f\r\u0085\u2028\u2029]/g;
const CONTROLS = /[\0-\x1f]/g;

/** Delete and the second set of controls (some terminals obey them), embeddings, overrides and isolates, halves of characters. */
const DECEPTIVE = /[\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu;

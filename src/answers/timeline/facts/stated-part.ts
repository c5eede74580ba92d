import { SAID } from '../../../people/speech/speech-verbs.ts';

const SAYING = `(?:${SAID}|told|reported|reports)`;
/** ", governor Tomas Hallek said" and the like, to the end or the next comma. */
const CLOSING = new RegExp(
  String.raw`,\s(?:according to\s[^,]{1,80}|(?:as\s)?[^,\d]{1,80}?\s${SAYING}(?:\s[^,\d]{0,60})?|${SAYING}\s[^,\d]{1,80})(?=[,.]|$)`,
  'giu',
);
/** "Governor Tomas Hallek said on Wednesday that", "Police said". */
const OPENING = new RegExp(
  String.raw`^[^,;:\d]{1,100}?\s${SAYING}(?:\s(?:reporters|journalists|parliament))?(?:\s(?:on|late|early)\s\p{L}+)?(?:,|\sthat)?\s`,
  'iu',
);

/**
 * What a sentence states, without who states it: places and names of an attribution are not part of the fact. What is left
 * out is blanked, so that offsets stay.
 */
export function statedPart(text: string): string {
  return text.replaceAll(CLOSING, blank).replace(OPENING, blank);
}

const blank = (part: string): string => ' '.repeat(part.length);

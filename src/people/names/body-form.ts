import { foldName } from '../words/fold-name.ts';
import {
  CALENDAR,
  FUNCTION_WORDS,
  ORDINARY_WORDS,
  ORGANISATION_WORDS,
  PEOPLES,
  PLACES,
} from '../words/name-lexicon.ts';
import { type NameWord, nameWords } from '../words/name-word.ts';
import { isOffice, modifiesTitle } from '../words/title-lexicon.ts';
import { BODIES_OF_ONE_WORD, BODY_HEADS, COMPANY_TAILS, LETTERS_OF_BODIES } from './body-words.ts';

/** What the words of a name say for its being a body's: enough by themselves, nothing, or too much against it. */
export type BodyForm = 'body' | 'open' | 'doubtful' | 'none';

const JOINT = /^(?:of|for|on|de|des|du|del|della|der|für|di|da|do)$/;
/** "Cameroonian", "Baptist": of a people or a belief. */
const ADJECTIVE = /...(?:ian|ese|ish|ists?|ic|ean)$/;
const CONTRACTION = /['’ʼ](?:m|ve|ll|re|d|s)$|n['’ʼ]t$/iu;

/** @see BodyForm */
export function bodyForm(name: string): BodyForm {
  const words = nameWords(name).filter(({ key }, index) => index > 0 || key !== 'the');
  const [first] = words;
  if (first === undefined || /[()[\]“”"]/u.test(name) || words.some(isContraction)) return 'none';
  if (words.every(isNoBody)) return 'none';
  if (words.length === 1) return ofOneWord(first);
  if (isOfficeNotBody(words)) return 'none';
  const joint = words.findIndex(({ key, shape }, index) => index > 0 && shape !== 'capital' && JOINT.test(key));
  const head = words[(joint < 0 ? words.length : joint) - 1];
  const last = words.at(-1);
  if (last !== undefined && COMPANY_TAILS.has(last.key)) return 'body';
  if (head !== undefined && (BODY_HEADS.has(head.key) || (joint > 0 && head.key === 'house'))) return 'body';
  // "National Security", of an adviser; "Harbour Act", "Brook Bridge".
  if (words.every(({ key }) => modifiesTitle(key) || FUNCTION_WORDS.has(key) || key === 'national')) return 'none';
  return last !== undefined && (ORGANISATION_WORDS.has(last.key) || FUNCTION_WORDS.has(last.key)) ? 'doubtful' : 'open';
}

function ofOneWord(word: NameWord): BodyForm {
  if (isKnown(word)) return 'body';
  // "Court", "Online": without more, they may be anything.
  return BODY_HEADS.has(word.key) || ORDINARY_WORDS.has(word.key) || ADJECTIVE.test(word.key) ? 'doubtful' : 'open';
}

function isKnown({ key, capitals }: NameWord): boolean {
  return BODIES_OF_ONE_WORD.has(key) || (capitals && LETTERS_OF_BODIES.has(key));
}

function isContraction({ text }: NameWord): boolean {
  return CONTRACTION.test(text);
}

function isNoBody({ key }: NameWord): boolean {
  return PLACES.has(key) || PEOPLES.has(key) || CALENDAR.has(key) || FUNCTION_WORDS.has(key) || STATES.has(key);
}

/** Countries by their letters, "U.S." too. */
const STATES: ReadonlySet<string> = new Set(
  'us usa uk gb uae ussr prc roc rok dprk drc car fyrom ddr frg cs eeuu'.split(' '),
);

/** "Minister of Defense", "Deputy Chief of Staff": an office, which a title shows. */
function isOfficeNotBody(words: readonly NameWord[]): boolean {
  const keys = words.map(({ key }) => key);
  const joint = keys.findIndex((key) => JOINT.test(key));
  const head = joint < 0 ? keys : keys.slice(0, joint);
  const last = head.at(-1) ?? '';
  return head.every((key) => isOffice(key) || modifiesTitle(key)) && (isOffice(last) || last === 'chief');
}

/** What two spellings of one name have in common: "the BBC" and "BBC". */
export function keyOfBody(name: string): string {
  return foldName(name).replace(/^the /, '');
}

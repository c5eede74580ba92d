import {
  FAMOUS_SURNAMES,
  FUNCTION_WORDS,
  GIVEN_NAMES,
  ORDINARY_WORDS,
  ORGANISATION_WORDS,
  PEOPLES,
  PLACE_OPENERS,
  PLACES,
  SURNAMES,
  THING_SURNAMES,
} from '../words/name-lexicon.ts';
import type { NameCandidate } from './name-candidates.ts';
import { isNameSuffix, type NameWord } from '../words/name-word.ts';
import { evidenceAround, type TextWords } from './name-surroundings.ts';

/** The points a candidate needs to count as a person. */
export const ENOUGH = 2;

/**
 * Points for a candidate's being a person's name: what its words are, how they look, and what stands around it.
 * The points were set by hand; a candidate is a person from `ENOUGH` on.
 */
export function evidenceFor(candidate: NameCandidate, within: TextWords): number {
  const name = candidate.words.filter((word) => !isNameSuffix(word));
  return (
    (candidate.titled ? 3 : 0) +
    ofLength(name.length) +
    ofWords(name) +
    ofShapes(name) +
    evidenceAround(candidate, within)
  );
}

function ofLength(words: number): number {
  if (words === 1) return 0;
  return words <= 3 ? 1 : words === 4 ? 0 : -2;
}

function ofWords(name: readonly NameWord[]): number {
  const [first, ...rest] = name;
  const last = name.at(-1);
  if (!first || !last) return 0;
  return rest.length === 0 ? ofSingleWord(first) : ofSeveralWords(name, { first, last });
}

function ofSingleWord({ key }: NameWord): number {
  if (FAMOUS_SURNAMES.has(key)) return 3.5;
  if (PLACES.has(key) || PEOPLES.has(key) || FUNCTION_WORDS.has(key)) return -3;
  if (ORDINARY_WORDS.has(key) || ORGANISATION_WORDS.has(key)) return -2;
  if (GIVEN_NAMES.has(key)) return key.length > 3 ? 3 : 0;
  if (SURNAMES.has(key)) return 2;
  return THING_ENDING.test(key) ? -2 : isSurnameShaped(key) ? 1.5 : 0;
}

function ofSeveralWords(
  name: readonly NameWord[],
  { first, last }: { readonly first: NameWord; readonly last: NameWord },
): number {
  const given = GIVEN_NAMES.has(first.key) || (GIVEN_NAMES.has(first.leadKey) && !PLACES.has(first.leadKey));
  const isSurname = SURNAMES.has(last.key) && (given || first.initial || !THING_SURNAMES.has(last.key));
  const surname = isSurname ? 2 : isSurnameShaped(last.key) ? 1.5 : 0;
  let points = surname;
  if (given) points += 2.5;
  else if (name.slice(1).some(({ key }) => GIVEN_NAMES.has(key))) points += 0.5;
  if (name.slice(0, -1).some(({ key }) => FAMOUS_SURNAMES.has(key) || SURNAMES.has(key))) points += 0.5;
  if (!surname && (PLACES.has(last.key) || PEOPLES.has(last.key))) points -= 2;
  if (PLACES.has(first.key) || PLACE_OPENERS.has(first.key)) points -= 1;
  for (const { key, shape } of name) {
    if (SURNAMES.has(key) || GIVEN_NAMES.has(key)) continue;
    if (ORDINARY_WORDS.has(key) || (FUNCTION_WORDS.has(key) && shape === 'capital')) points -= 2;
    if (THING_ENDING.test(key)) points -= given || first.initial ? 1 : 2;
  }
  return points;
}

const SURNAME_ENDING =
  /..(?:ov|ova|ev|eva|yev|yeva|enko|chuk|yan|ian|shvili|dze|oglu|zade|zadeh|nejad|pour|lu|li|sky|skaya|ski|ska|wicz|czyk|vic|vich|sson|sen|son|stein|berg|mann|man|escu|eanu|poulos|akis|idis|opoulou|nen|etti|elli|ini|ucci|ault|eaux|ez|wala|walla)$/;
const THING_ENDING =
  /...(?:tion|sion|ment|ity|ism|ists?|ness|ship|ance|ence|ing|ings|ical|ology|ogy|tional|ative|ory|hood|ware|soft|corp|tech|stan|land|ville|burg|burgh|shire|grad|polis)$/;

function isSurnameShaped(key: string): boolean {
  return SURNAME_ENDING.test(key) && !THING_ENDING.test(key);
}

function ofShapes(name: readonly NameWord[]): number {
  let points = 0;
  for (const [index, word] of name.entries()) {
    if (word.initial) points += name.length > 1 ? (index < name.length - 1 ? 2 : 0) : -2;
    else if (word.capitals) points -= word.text.length > 4 && index > 0 ? 0.5 : 2;
    else if (word.shape === 'particle') points += 1;
    if (/^(?:mac|mc|o['’]|al-|el-|ben-|abd)/i.test(word.text) && word.text.length > 4) points += 0.5;
    if (/\p{Ll}\p{Lu}/u.test(word.text) && !/^(?:Mac|Mc|De|Le|La|Van|Di|Fitz|O['’])/u.test(word.text)) points -= 1.5;
  }
  return points;
}

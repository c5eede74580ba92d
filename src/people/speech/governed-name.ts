import { CALENDAR, ORGANISATION_WORDS, PLACES } from '../words/name-lexicon.ts';
import type { NameWord } from '../words/name-word.ts';
import {
  isHonorific,
  isOffice,
  isPersonNoun,
  isPluralOffice,
  modifiesTitle,
  speaksForOthers,
} from '../words/title-lexicon.ts';
import { BREAKS, DETERMINERS, PREPOSITIONS, wordsOfClause } from './phrase-words.ts';

/** Characters and words before a name that are looked at. */
const FARTHEST = 300;
const REACH = 14;

/** "a man who said he was Jan Steen", "an account calling itself Jan Steen". */
const IS: ReadonlySet<string> = listed('be being was were is am are himself herself itself themselves');
/** "posing [as]", "known [as]"; not "[As] X said". */
const AS_SOMEBODY = /(?:ing|ed|known|himself|herself|itself|themselves)$/u;
/** What somebody writes, so that its words are theirs: "a letter from Ana Quill said". */
const WRITINGS: ReadonlySet<string> = listed(
  'letter letters statement statements message messages note tweet tweets post posts email memo essay column article report book blog caption comment comments remark remarks reply answer',
);
const BY_WHOM: ReadonlySet<string> = listed('signed written posted issued released published sent');

/**
 * Whether a name is only part of the description of somebody or something else: "a spokesman for [Ana Quill]", "the family
 * of Mayor [Ana Quill]", "a man posing as [Ana Quill]". A title goes on over its prepositions: "the Minister of Ports
 * [Ana Quill]", "Chief of Staff Gen. [Ana Quill]"; and "in Oslo President [Ana Quill]" says where.
 * @param before the words before the name, as far as its clause or the verb goes.
 */
export function isGoverned(before: string): boolean {
  const words = wordsOfClause(before.slice(-FARTHEST));
  if (words === null) return false;
  const comma = words.findLastIndex(({ beforeComma }) => beforeComma);
  const last = words.slice(comma + 1).slice(-REACH);
  if (comma < 0 || !last.every(mayBeTitle)) return governs(last);
  // "A lawyer for the mayor, [Ana Quill], said": the lawyer or the mayor. "A lawyer for the port, [Ana Quill]" is she.
  return endsWithPerson(words.slice(0, comma + 1).slice(-REACH));
}

function governs(words: readonly NameWord[]): boolean {
  for (let index = words.length - 1; index >= 0; index--) {
    const { shape, text } = words[index] ?? {};
    if (text === undefined) return false;
    const word = text.toLowerCase();
    if (word === 'who' || word === 'which') return words.slice(index + 1).some((one) => !mayBeTitle(one));
    const object = words.slice(index + 1);
    if (IS.has(word) && describes(object)) return true;
    if (BREAKS.has(word) && !(shape === 'capital' && index > 0)) return false;
    if (!PREPOSITIONS.has(word) && !isParticiple(words, index)) continue;
    if (word === 'as' && !AS_SOMEBODY.test(words[index - 1]?.text ?? '')) return false;
    if (tellsWhere(words, index)) return false;
    if (describes(object) && !isBody(words, index)) return !isOfTitle(words, index) && !isWriting(words, index);
    if (isList(object) && isPersonNoun(words[index - 1]?.key ?? '')) return true;
  }
  return false;
}

/** Whether words are nothing, or a description that a name may follow: "the former mayor", "Acme boss", "Minister of Ports". */
function describes(object: readonly NameWord[]): boolean {
  if (object.every(({ text }) => DETERMINERS.has(text.toLowerCase()))) return true;
  const joint = object.findIndex(({ text }) => PREPOSITIONS.has(text));
  const head = object[(joint < 0 ? object.length : joint) - 1];
  return head !== undefined && (isHonorific(head.key) || (isPersonNoun(head.key) && !isSeveral(head)));
}

function isSeveral({ key }: NameWord): boolean {
  return isPluralOffice(key) || (key.endsWith('s') && isPersonNoun(key.slice(0, -1)) && !isOffice(key));
}

/** "[a spokesman for] John Brown and". */
function isList(object: readonly NameWord[]): boolean {
  const [last, ...names] = object.toReversed();
  return (
    (last?.text === 'and' || last?.text === 'or') && names.length > 0 && names.every(({ shape }) => shape === 'capital')
  );
}

/** "a lawyer [representing] X", "accused of [killing] X"; not "At a [briefing] X said", "Monday [morning]", "the [visiting] president". */
function isParticiple(words: readonly NameWord[], index: number): boolean {
  const { text = '', key = '', shape } = words[index] ?? {};
  const before = words[index - 1];
  if (shape === 'capital' || !/^\p{Ll}{2,}ing$/u.test(text) || CALENDAR.has(key) || modifiesTitle(key)) return false;
  if (before === undefined || DETERMINERS.has(before.text.toLowerCase()) || isPersonNoun(key)) return false;
  const first = words[0]?.text.toLowerCase() ?? '';
  return PREPOSITIONS.has(before.text) || !PREPOSITIONS.has(first);
}

/** "in Washington President Biden", "on Monday Mayor Quill": no part of what somebody is. */
function tellsWhere(words: readonly NameWord[], index: number): boolean {
  const [before, { text = '' } = {}, object] = [words[index - 1], words[index], words[index + 1]];
  if (!/^(?:in|at|on|from|near)$/i.test(text) || object === undefined) return false;
  return (PLACES.has(object.key) || CALENDAR.has(object.key)) && !isPersonNoun(before?.key ?? '');
}

/** "Council [on] Fisheries Chair X", "University [of] Oslo Rector X": the name of a body goes on over the preposition. */
function isBody(words: readonly NameWord[], index: number): boolean {
  const [head, object] = [words[index - 1], words[index + 1]];
  if (head?.shape !== 'capital' || object === undefined || words.length - index < 3) return false;
  if (isHonorific(object.key) || (isOffice(object.key) && !isPluralOffice(object.key))) return false;
  return ORGANISATION_WORDS.has(head.key) || (index > 1 && !isPersonNoun(head.key));
}

/** "Chief [of] Staff Gen. X", "Assistant [to] the President X": the preposition is one within a title of X. */
function isOfTitle(words: readonly NameWord[], index: number): boolean {
  const [determiner, head, object] = [words[index - 2], words[index - 1], words[index + 1]];
  if (head === undefined || object === undefined || !isPersonNoun(head.key) || isSeveral(head)) return false;
  if (!speaksForOthers(head.key))
    return isOffice(head.key) && !isOffice(object.key) && !isHonorific(object.key) && object.text !== 'the';
  const isBare = head.shape === 'capital' || !DETERMINERS.has(determiner?.text.toLowerCase() ?? 'a');
  return isBare && object.text === 'the';
}

function isWriting(words: readonly NameWord[], index: number): boolean {
  const { text = '' } = words[index] ?? {};
  if (!/^(?:by|from|of)$/.test(text)) return false;
  const from = text === 'by' && BY_WHOM.has(words[index - 1]?.text ?? '') ? index - 2 : index - 1;
  return WRITINGS.has(words[from]?.text.toLowerCase() ?? '');
}

/** "[a lawyer for] the mayor". */
function endsWithPerson(words: readonly NameWord[]): boolean {
  const head = words.at(-1);
  if (head === undefined || head.shape === 'capital' || !isPersonNoun(head.key) || isSeveral(head)) return false;
  const joint = words.findLastIndex(({ text }) => PREPOSITIONS.has(text));
  return joint > 0 && isPersonNoun(words[joint - 1]?.key ?? '');
}

function mayBeTitle({ shape, text, key }: NameWord): boolean {
  return (
    shape === 'capital' ||
    isOffice(key) ||
    isHonorific(key) ||
    modifiesTitle(key) ||
    DETERMINERS.has(text.toLowerCase()) ||
    /^\p{Ll}+ly$/u.test(text)
  );
}

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

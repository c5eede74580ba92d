import { FUNCTION_WORDS, GIVEN_NAMES } from '../words/name-lexicon.ts';
import type { NameWord } from '../words/name-word.ts';

/** The most words of a nickname: "The Iron Duke". */
const LONGEST_NICKNAME = 3;
const OPENING = /^ (?:(?<bracket>[([])|["“”„«‘']|''|``)$/;
const CLOSING = /^(?:(?<bracket>[)\]])|["”“»’']|'') $/;
const BIRTH = /^(?:née|nee|né|born)$/i;

/** A nickname between two words of a name, by index: `Vito "The Hammer" Marsala`, "Anthony (Tony) Rizzo". */
export interface Nickname {
  readonly given: number;
  readonly surname: number;
}

/** Every stretch in marks or brackets between two capitalised words that may be a nickname. */
export function findNicknames(words: readonly NameWord[], text: string): readonly Nickname[] {
  return words.flatMap((_word, given) => {
    const surname = surnameBehind(words, given, text);
    return surname === null ? [] : [{ given, surname }];
  });
}

/** The words with each nickname taken for a part of the given name before it, so that the surname stands beside that. */
export function withoutNicknames(words: readonly NameWord[], nicknames: readonly Nickname[]): readonly NameWord[] {
  const surnameOf = new Map(nicknames.map(({ given, surname }) => [given, surname]));
  const left: NameWord[] = [];
  let isSurname = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    const surname = surnameOf.get(index);
    const end = words[surname ?? -1]?.start;
    const own = end === undefined ? word : { ...word, end: end - 1 };
    left.push(isSurname ? { ...own, joined: true, first: false } : own);
    isSurname = surname !== undefined;
    if (surname !== undefined) index = surname - 1;
  }
  return left;
}

/** The word behind the nickname that `words[given]` is followed by; null without one. */
function surnameBehind(words: readonly NameWord[], given: number, text: string): number | null {
  const before = words[given];
  if (before?.shape !== 'capital' || FUNCTION_WORDS.has(before.key)) return null;
  const opening = OPENING.exec(gapBefore(words, given + 1, text));
  if (opening === null) return null;
  for (let surname = given + 2; surname <= given + 1 + LONGEST_NICKNAME; surname++) {
    const gap = gapBefore(words, surname, text);
    if (gap === ' ') continue;
    const closing = CLOSING.exec(gap);
    const bracket = opening.groups?.['bracket'] !== undefined;
    if (closing === null || (closing.groups?.['bracket'] !== undefined) !== bracket) return null;
    const after = words[surname];
    const nickname = words.slice(given + 1, surname);
    return after?.shape === 'capital' && !after.capitals && mayBeNickname(nickname, { bracket, before })
      ? surname
      : null;
  }
  return null;
}

/** An acronym in brackets belongs to a body, and small letters in marks are mostly words that somebody used. */
function mayBeNickname(
  nickname: readonly NameWord[],
  { bracket, before }: { readonly bracket: boolean; readonly before: NameWord },
): boolean {
  const capitals = nickname.filter(({ shape }) => shape === 'capital');
  if (!bracket) return capitals.length > 0 || GIVEN_NAMES.has(before.key);
  const names = BIRTH.test(nickname[0]?.text ?? '') ? nickname.slice(1) : nickname;
  return names.length > 0 && names.every((word) => word.shape === 'capital' && !word.capitals);
}

function gapBefore(words: readonly NameWord[], index: number, text: string): string {
  const [before, word] = [words[index - 1], words[index]];
  return before === undefined || word === undefined ? '' : text.slice(before.end, word.start);
}

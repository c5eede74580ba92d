import type { Wording } from '../../language/wording.ts';
import { foldedWords } from '../words/fold-name.ts';
import { FUNCTION_WORDS, PEOPLES, PLACES } from '../words/name-lexicon.ts';
import { isTitleHead, modifiesTitle } from '../words/title-lexicon.ts';

/** Characters of the longest name that is looked up. */
const LONGEST_NAME = 100;

/** A name as it is looked up. */
export interface NamesAsked {
  /** To be tried in this order: as typed, then without the title before it. */
  readonly names: readonly string[];
  /** The title before the name; empty when there is none. */
  readonly title: string;
}

/** What an asker typed as a name. */
export type NameQuery =
  | (NamesAsked & {
      readonly kind: 'name';
      /** Nothing but titles and places: "the minister of defense". It may still be somebody's surname. */
      readonly titleOnly: boolean;
    })
  | {
      readonly kind: 'no-name';
      /** Why it cannot be a name, in plain words. */
      readonly reason: string;
    };

export function readNameQuery(typed: string, wording: Wording): NameQuery {
  const text = typed
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/^who(?:['’]s| is| was| are)\s+/i, '')
    .replace(/[?!.,;:\s]+$/u, '');
  if (text === '') return { kind: 'no-name', reason: wording.say('name.none') };
  if (!/\p{L}/u.test(text)) return { kind: 'no-name', reason: wording.say('name.no-letters') };
  if (text.length > LONGEST_NAME)
    return { kind: 'no-name', reason: wording.say('name.too-long', { most: LONGEST_NAME }) };
  const name = withoutTitle(text);
  if (name === '' || name === text) return { kind: 'name', names: [text], title: '', titleOnly: name === '' };
  return { kind: 'name', names: [text, name], title: text.slice(0, -name.length).trim(), titleOnly: false };
}

/** What stands behind the title at the beginning: "Colonel General Hasanov" gives "Hasanov". */
function withoutTitle(text: string): string {
  const words = text.split(' ');
  const keys = words.map((word) =>
    foldedWords(word)
      .map(([usual]) => usual)
      .join(''),
  );
  const end = keys.findIndex((key) => !mayBeTitle(key));
  const title = end < 0 ? keys : keys.slice(0, end);
  return title.some(isTitleHead) ? words.slice(title.length).join(' ') : text;
}

function mayBeTitle(key: string): boolean {
  return isTitleHead(key) || modifiesTitle(key) || FUNCTION_WORDS.has(key) || PLACES.has(key) || PEOPLES.has(key);
}

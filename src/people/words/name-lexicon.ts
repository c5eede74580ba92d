import commonWords from '../word-lists/common-words.json' with { type: 'json' };
import givenNames from '../word-lists/given-names.json' with { type: 'json' };
import nameLike from '../word-lists/name-like.json' with { type: 'json' };
import organisations from '../word-lists/organisations.json' with { type: 'json' };
import places from '../word-lists/places.json' with { type: 'json' };
import surnames from '../word-lists/surnames.json' with { type: 'json' };
import { foldName } from './fold-name.ts';
import { keysOf } from './keys-of.ts';

/** Family names that stand before the given name: "Xi Jinping". */
export const LEADING_FAMILY_NAMES = keysOf([surnames['East Asian, before the given name']]);
/** What a name may begin with: a given name, or a family name that leads. Looked up, like all lists here, by the key of a `NameWord`. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([
  ...keysOf(Object.values(givenNames).flat()),
  ...LEADING_FAMILY_NAMES,
]);
export const SURNAMES = keysOf(Object.values(surnames));
/** Those that are common words too, and no sign of a name by themselves: "Rock", "Hill". */
export const THING_SURNAMES = keysOf([surnames['also things or places']]);
/** Surnames that news copy prints without a given name at first mention. */
export const FAMOUS_SURNAMES = keysOf([surnames['known by surname alone']]);
/** Words that make a run of capitals the name of a body: "Party", "Bank". */
export const ORGANISATION_WORDS = keysOf(Object.values(organisations));
export const PLACES = keysOf(Object.values(places));
/** Words that a place name of several words begins with: "San", "New". */
export const PLACE_OPENERS = keysOf([places['first words of place names']]);
export const PEOPLES = keysOf([commonWords['peoples and faiths']]);
export const CALENDAR = keysOf([commonWords.calendar]);
/** Words for a politician's side that stand before a name: "Democrat", "Tory". */
export const PARTY_ADJECTIVES = keysOf([commonWords['party adjectives']]);
export const FUNCTION_WORDS = keysOf([commonWords['function words']]);
/** Nouns and adjectives that are capitalised in titles of things: seldom a surname. */
export const ORDINARY_WORDS = keysOf([
  commonWords['ordinary words'],
  commonWords['things with capital letters'],
  commonWords['peoples and faiths'],
]);
/** Companies, places and works that look like a person's name: keys joined by a space. */
export const NAME_LIKE = namesOf(Object.values(nameLike));
/** Those of them that nobody is called. */
export const NEVER_PEOPLE = namesOf([nameLike['parties and movements'], nameLike.press, nameLike['days and works']]);

function namesOf(lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((names) => names.split('; ').map((name) => foldName(name))));
}

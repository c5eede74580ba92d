import { type NameParts, sameName, shortens } from './name-parts.ts';

/** Something that bears a name and is to be grouped by person. */
export interface Named {
  readonly parts: NameParts;
}

/** One person, as far as names tell. */
export interface Person<Item extends Named> {
  /** The most complete name that was found. */
  readonly parts: NameParts;
  readonly items: readonly Item[];
  /** A short name that several of the others may stand behind: it is joined to none. */
  readonly uncertain: boolean;
}

export interface GroupOptions<Item extends Named> {
  /** Whether a given name alone may stand for a person: within one article it may. */
  readonly reach: 'surname' | 'any-word';
  /** Whether something besides the name tells the bearer of a short one from a person; by default nothing does. */
  readonly speaksAgainst?: (item: Item, person: readonly Item[]) => boolean;
}

/**
 * Groups what bears the name of one person. A name joins a more complete one that it may stand for, if there is just
 * one such person and nothing speaks against it; with two of that surname it stays by itself.
 */
export function groupPeople<Item extends Named>(
  items: readonly Item[],
  { reach, speaksAgainst = () => false }: GroupOptions<Item>,
): readonly Person<Item>[] {
  const people: Growing<Item>[] = [];
  const byWord = new Map<string, Growing<Item>[]>();
  for (const item of items.toSorted((one, other) => completeness(other.parts) - completeness(one.parts))) {
    const near = new Set(item.parts.words.flatMap((spellings) => spellings.flatMap((word) => byWord.get(word) ?? [])));
    const known = [...near].filter((person) => !item.parts.short || !speaksAgainst(item, person.items));
    const same = known.find((person) => sameName(item.parts, person.parts));
    const fuller = same ? [same] : fullerThan(item.parts, known, reach);
    const [only] = fuller;
    if (only && fuller.length === 1) only.items.push(item);
    else add({ parts: item.parts, items: [item], uncertain: fuller.length > 1 });
  }
  return people;

  function add(person: Growing<Item>): void {
    people.push(person);
    for (const word of new Set(person.parts.words.flat())) byWord.set(word, [...(byWord.get(word) ?? []), person]);
  }
}

interface Growing<Item extends Named> extends Person<Item> {
  readonly items: Item[];
}

// A surname before a given name: "Hasanov" is Zakir Hasanov although a Hasanov Guliyev is named too.
function fullerThan<Item extends Named>(
  name: NameParts,
  people: readonly Growing<Item>[],
  reach: 'surname' | 'any-word',
): readonly Growing<Item>[] {
  const certain = people.filter(({ uncertain }) => !uncertain);
  const bySurname = certain.filter((person) => shortens(name, person.parts, 'surname'));
  return bySurname.length > 0 || reach === 'surname'
    ? bySurname
    : certain.filter((person) => shortens(name, person.parts, 'any-word'));
}

function completeness({ words, short }: NameParts): number {
  return words.length + (short ? 0 : 100);
}

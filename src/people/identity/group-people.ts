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

/** More people than this who share even the rarest word of a name are not told apart by it: only the very same name joins one. */
const MOST_BEARERS = 100;

/**
 * Groups what bears the name of one person. A name joins a more complete one that it may stand for, if there is just
 * one such person and nothing speaks against it; with two of that surname it stays by itself. In the time that the
 * number of items takes, whoever they are.
 */
export function groupPeople<Item extends Named>(
  items: readonly Item[],
  { reach, speaksAgainst = () => false }: GroupOptions<Item>,
): readonly Person<Item>[] {
  const people: Growing<Item>[] = [];
  const bearers = createBearers<Item>();
  for (const item of items.toSorted((one, other) => completeness(other.parts) - completeness(one.parts))) {
    const isFor = (person: Growing<Item>): boolean => !item.parts.short || !speaksAgainst(item, person.items);
    const same = bearers.called(item.parts).find((person) => sameName(item.parts, person.parts) && isFor(person));
    const near = same === undefined ? bearers.sharing(item.parts) : [];
    const fuller = same ? [same] : near && fullerOrSame(item.parts, near.filter(isFor), reach);
    const [only] = fuller ?? [];
    if (only && fuller?.length === 1) only.items.push(item);
    else {
      const person = {
        parts: item.parts,
        items: [item],
        uncertain: fuller === null ? item.parts.short : fuller.length > 1,
      };
      people.push(person);
      bearers.add(person);
    }
  }
  return people;
}

interface Bearers<Item extends Named> {
  add(person: Growing<Item>): void;
  /** Those who are called by the very words. */
  called(name: NameParts): readonly Growing<Item>[];
  /** Those who share the rarest word of a name, in the order they were added; null where there are too many. */
  sharing(name: NameParts): readonly Growing<Item>[] | null;
}

function createBearers<Item extends Named>(): Bearers<Item> {
  const byWord = new Map<string, Growing<Item>[]>();
  const byName = new Map<string, Growing<Item>[]>();
  return {
    add(person) {
      for (const word of new Set(person.parts.words.flat())) entryOf(byWord, word).push(person);
      const called = entryOf(byName, nameOf(person.parts));
      if (called.length < MOST_BEARERS) called.push(person);
    },
    called: (name) => byName.get(nameOf(name)) ?? [],
    sharing(name) {
      // Whoever an initial stands for shares another word with it.
      const words = name.words.filter(([usual]) => usual.length > 1);
      const lists = (words.length > 0 ? words : name.words).map((spellings) =>
        spellings.flatMap((word) => [byWord.get(word) ?? []]),
      );
      const sized = lists.map((own) => ({ own, size: own.reduce((sum, { length }) => sum + length, 0) }));
      const rarest = sized.reduce(
        (one, other) => (other.size < one.size ? other : one),
        sized[0] ?? { own: [], size: 0 },
      );
      return rarest.size > MOST_BEARERS ? null : [...new Set(rarest.own.flat())];
    },
  };
}

function entryOf<Value>(map: Map<string, Value[]>, key: string): Value[] {
  const entry = map.get(key) ?? [];
  map.set(key, entry);
  return entry;
}

const nameOf = ({ words }: NameParts): string => words.map(([usual]) => usual).join(' ');

/** The one of this name, in whatever spelling, else those whose name is fuller. */
function fullerOrSame<Item extends Named>(
  name: NameParts,
  people: readonly Growing<Item>[],
  reach: 'surname' | 'any-word',
): readonly Growing<Item>[] {
  const same = people.find(({ parts }) => sameName(name, parts));
  return same === undefined ? fullerThan(name, people, reach) : [same];
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

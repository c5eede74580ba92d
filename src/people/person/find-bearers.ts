import { foldName, foldedWords } from '../words/fold-name.ts';
import { groupPeople, type Person } from '../identity/group-people.ts';
import { type NameParts, partsOf, reorders, sameName, shortens } from '../identity/name-parts.ts';
import type { NamesAsked } from './name-query.ts';
import type { ArticlePerson } from './people-of-article.ts';
import { createRolesConflict, titlesOf } from './roles-conflict.ts';

/** Whom a typed name may mean: more than one where articles tell several of it apart, none where nobody has it. */
export interface Bearers {
  /** The name as it was tried. */
  readonly tried: string;
  readonly people: readonly Person<ArticlePerson>[];
}

/** The people that a typed name may mean, by the first way of reading it that anybody fits. */
export function findBearers({ names, title }: NamesAsked, everybody: readonly ArticlePerson[]): Bearers {
  for (const tried of names) {
    const people = ofTitle(bearersOf(partsOf(tried), everybody), title);
    if (people.length > 0) return { tried, people };
  }
  return { tried: names.at(-1) ?? '', people: [] };
}

/** The people a name may mean, by the surest reading that anybody fits. */
function bearersOf(name: NameParts, everybody: readonly ArticlePerson[]): readonly Person<ArticlePerson>[] {
  const people = groupPeople(
    everybody.filter(({ parts }) => parts.words.some((word) => sharesWord(word, name))),
    { reach: 'surname', speaksAgainst: createRolesConflict() },
  ).filter(({ uncertain }) => !uncertain);
  const readings: readonly ((parts: NameParts) => boolean)[] = [
    (parts) => name.words.length > 1 && sameName(name, parts),
    (parts) => shortens(name, parts, 'surname'),
    (parts) => !parts.short && name.words.length > 1 && shortens(parts, name, 'surname'),
    (parts) => reorders(name, parts),
    (parts) => shortens(name, parts, 'any-word'),
  ];
  for (const fits of readings) {
    const found = people.filter(({ parts, items }) => fits(parts) || items.some((item) => item.names.some(fits)));
    if (found.length > 0) return found;
  }
  return [];
}

/** Of several people those that articles give the title an asker typed; all of them when that is none. */
function ofTitle(people: readonly Person<ArticlePerson>[], title: string): readonly Person<ArticlePerson>[] {
  const wanted = foldedWords(title).map(([usual]) => usual);
  if (people.length < 2 || wanted.length === 0) return people;
  const bearing = people.filter(({ items }) =>
    items.flatMap(titlesOf).some((printed) => {
      const words = foldName(printed).split(' ');
      return wanted.every((word) => words.includes(word));
    }),
  );
  return bearing.length > 0 ? bearing : people;
}

function sharesWord(word: NameParts['words'][number], { words }: NameParts): boolean {
  return words.some((own) => own.some((spelling) => word.includes(spelling)));
}

import type { Article } from '../../articles/article.ts';
import type { Wording } from '../../language/wording.ts';
import { createDossier } from './dossier.ts';
import { foldName, foldedWords } from '../words/fold-name.ts';
import { groupPeople, type Person } from '../identity/group-people.ts';
import { type NameParts, partsOf, reorders, sameName, shortens } from '../identity/name-parts.ts';
import { readNameQuery } from './name-query.ts';
import { nearestNames } from '../identity/nearest-names.ts';
import { type ArticlePerson, peopleOfArticle } from './people-of-article.ts';
import type { AmbiguousPerson, PersonResult } from './person-result.ts';
import type { ReadPeople } from '../reading/read-people.ts';
import { createRolesConflict, titlesOf } from './roles-conflict.ts';
import { usualName } from '../identity/usual-name.ts';
import { whyNobody } from './why-nobody.ts';

export interface FindPersonOptions {
  /** How to read one of the articles. */
  readonly read: ReadPeople;
  /** The names to look for near spellings in: those of the whole archive, or by default of the articles given. */
  readonly names?: Iterable<string>;
  /** For the reason why nobody is found. */
  readonly wording: Wording;
}

/**
 * What articles say of the person of this name, titles and spelling aside. A surname alone finds its bearer if the
 * articles hold just one; full names of two people are `ambiguous`.
 * @param articles those that may name the person, or hold the words otherwise; all of them are read.
 */
export function findPerson(
  name: string,
  articles: readonly Article[],
  { read, names, wording }: FindPersonOptions,
): PersonResult {
  const query = readNameQuery(name, wording);
  if (query.kind === 'no-name') return { kind: 'not-found', nearest: [], reason: query.reason };
  const readings = articles.map(read);
  const everybody = readings.flatMap(peopleOfArticle);
  for (const tried of query.names) {
    const matches = ofTitle(bearersOf(partsOf(tried), everybody), query.title);
    const [only] = matches;
    if (only && matches.length === 1) return createDossier(only.items, everybody);
    if (matches.length > 1) return { ...ambiguous(matches), reason: wording.say('who.ambiguous', { name: tried }) };
  }
  const wanted = query.names.at(-1) ?? name;
  const known = new Set(names ?? everybody.map(({ mentions }) => usualName(mentions.map((mention) => mention.name))));
  return {
    kind: 'not-found',
    nearest: query.titleOnly ? [] : nearestNames(wanted, known),
    reason: whyNobody(wanted, { readings, titleOnly: query.titleOnly, nobodyNamed: known.size === 0, wording }),
  };
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

function ambiguous(people: readonly Person<ArticlePerson>[]): Omit<AmbiguousPerson, 'reason'> {
  const candidates = people.toSorted((one, other) => other.items.length - one.items.length).map(calledBy);
  return { kind: 'ambiguous', candidates: [...new Set(candidates)] };
}

/** The full name, or the surname with a title that tells its bearer from others. */
function calledBy({ items }: Person<ArticlePerson>): string {
  const name = usualName(items.flatMap(({ mentions }) => mentions.map((mention) => mention.name)));
  const [title] = partsOf(name).short ? items.flatMap(titlesOf) : [];
  return title === undefined ? name : `${title} ${name}`;
}

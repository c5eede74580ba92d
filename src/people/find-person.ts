import type { Article } from '../articles/article.ts';
import { createDossier } from './dossier.ts';
import { foldName } from './fold-name.ts';
import { groupPeople, type Person } from './group-people.ts';
import { type NameParts, partsOf, reorders, sameName, shortens } from './name-parts.ts';
import { readNameQuery } from './name-query.ts';
import { nearestNames } from './nearest-names.ts';
import { type ArticlePerson, peopleOfArticle } from './people-of-article.ts';
import type { PersonResult } from './person-result.ts';
import { readPeople, type ReadPeople } from './read-people.ts';
import { usualName } from './usual-name.ts';

export interface FindPersonOptions {
  /** How to read an article; a caller that asks often passes a reader that remembers. */
  readonly read?: ReadPeople;
  /** The names to look for near spellings in: those of the whole archive, or by default of the articles given. */
  readonly names?: Iterable<string>;
}

/**
 * What articles say of the person of this name, titles and spelling aside. A surname alone finds its bearer if the
 * articles hold just one; full names of two people are `ambiguous`.
 * @param articles those that may name the person, or hold the words otherwise; all of them are read.
 */
export function findPerson(
  name: string,
  articles: readonly Article[],
  { read = readPeople, names }: FindPersonOptions = {},
): PersonResult {
  const query = readNameQuery(name);
  if (query.kind === 'no-name') return { kind: 'not-found', nearest: [], reason: query.reason };
  const everybody = articles.map(read).flatMap(peopleOfArticle);
  for (const tried of query.names) {
    const matches = bearersOf(partsOf(tried), everybody);
    const [only] = matches;
    if (only && matches.length === 1) return createDossier(only.items, everybody);
    if (matches.length > 1) return ambiguous(tried, matches);
  }
  const wanted = query.names.at(-1) ?? name;
  const known = names ?? everybody.map(({ mentions }) => usualName(mentions.map((mention) => mention.name)));
  return {
    kind: 'not-found',
    nearest: query.titleOnly ? [] : nearestNames(wanted, new Set(known)),
    reason: reasonFor(wanted, articles, query.titleOnly),
  };
}

/** The people a name may mean, by the surest reading that anybody fits. */
function bearersOf(name: NameParts, everybody: readonly ArticlePerson[]): readonly Person<ArticlePerson>[] {
  const people = groupPeople(
    everybody.filter(({ parts }) => parts.words.some((word) => sharesWord(word, name))),
    'surname',
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

function sharesWord(word: NameParts['words'][number], { words }: NameParts): boolean {
  return words.some((own) => own.some((spelling) => word.includes(spelling)));
}

function ambiguous(name: string, people: readonly Person<ArticlePerson>[]): PersonResult {
  const candidates = people
    .toSorted((one, other) => other.items.length - one.items.length)
    .map(({ items }) => usualName(items.flatMap(({ mentions }) => mentions.map((mention) => mention.name))));
  return {
    kind: 'ambiguous',
    candidates: [...new Set(candidates)],
    reason: `The archive names more than one person that “${name}” may mean.`,
  };
}

function reasonFor(name: string, articles: readonly Article[], titleOnly: boolean): string {
  if (titleOnly) return `“${name}” is a title without a name. Give the name, or ask who it is as a question.`;
  const folded = foldName(name);
  const printed = articles.some(({ body }) => ` ${foldName(body)} `.includes(` ${folded} `));
  return printed
    ? `The archive holds “${name}”, but not as the name of a person. Search for it instead.`
    : `No article of the archive names “${name}”.`;
}

import type { Article } from '../../articles/article.ts';
import type { Wording } from '../../language/wording.ts';
import { createDossier } from './dossier.ts';
import { findBearers } from './find-bearers.ts';
import type { Person } from '../identity/group-people.ts';
import { partsOf } from '../identity/name-parts.ts';
import { readNameQuery } from './name-query.ts';
import { foldNames, type FoldedNames } from '../identity/folded-names.ts';
import { nearestNames } from '../identity/nearest-names.ts';
import { type ArticlePerson, peopleOfArticle } from './people-of-article.ts';
import type { AmbiguousPerson, PersonResult } from './person-result.ts';
import type { ReadPeople } from '../reading/read-people.ts';
import { titlesOf } from './roles-conflict.ts';
import { usualName } from '../identity/usual-name.ts';
import { whyNobody } from './why-nobody.ts';

export interface FindPersonOptions {
  /** How to read one of the articles. */
  readonly read: ReadPeople;
  /** The names to look for near spellings in: those of the whole archive, or by default of the articles given. */
  readonly names?: FoldedNames;
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
  const { tried, people } = findBearers(query, everybody);
  const [only] = people;
  if (only && people.length === 1) return createDossier(only.items, everybody);
  if (people.length > 1) return { ...ambiguous(people), reason: wording.say('who.ambiguous', { name: tried }) };
  const wanted = query.names.at(-1) ?? name;
  const known = names ?? foldNames(everybody.map(({ mentions }) => usualName(mentions.map((mention) => mention.name))));
  return {
    kind: 'not-found',
    nearest: query.titleOnly ? [] : nearestNames(wanted, known),
    reason: whyNobody(wanted, { readings, titleOnly: query.titleOnly, nobodyNamed: known.size === 0, wording }),
  };
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

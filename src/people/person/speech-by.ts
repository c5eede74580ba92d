import type { Article } from '../../articles/article.ts';
import type { Wording } from '../../language/wording.ts';
import type { UncitedLine } from '../../reply/quote-lines.ts';
import { partsOf } from '../identity/name-parts.ts';
import { readInTurn } from '../reading/read-in-turn.ts';
import type { PreparePeople } from '../reading/read-people.ts';
import { speechOfPerson } from './dossier.ts';
import { findBearers } from './find-bearers.ts';
import { readNameQuery } from './name-query.ts';
import { peopleOfArticle } from './people-of-article.ts';
import { speechOf } from './speech-of.ts';

export interface SpeechByOptions {
  readonly prepare: PreparePeople;
  readonly wording: Wording;
}

/**
 * What articles print of the speech of the one person of a name, as `findPerson` finds who that is; null where that is
 * nobody, or more than one. Of each article only the people are read whose names hang together with it.
 * @param articles those that may name the person.
 */
export async function speechBy(
  name: string,
  articles: readonly Article[],
  { prepare, wording }: SpeechByOptions,
): Promise<readonly UncitedLine[] | null> {
  const query = readNameQuery(name, wording);
  if (query.kind === 'no-name') return null;
  const spellings = query.names.flatMap((tried) => partsOf(tried).words.flat());
  const read = await readInTurn(articles, (all) => prepare(all, new Set(spellings)));
  const { people } = findBearers(query, articles.map(read).flatMap(peopleOfArticle));
  const [only] = people;
  return only === undefined || people.length > 1 ? null : speechOf(speechOfPerson(only.items), articles, wording);
}

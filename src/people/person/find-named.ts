import type { ArchiveFilters, StoredArticle } from '../../archive/archive.ts';
import type { ArchiveReader } from '../../archive/archive-reader.ts';
import type { Wording } from '../../language/wording.ts';
import { readInTurn } from '../reading/read-in-turn.ts';
import type { PreparePeople } from '../reading/read-people.ts';
import { articlesNaming } from './articles-naming.ts';
import { findPerson } from './find-person.ts';
import type { PersonResult } from './person-result.ts';

export interface FindNamedOptions {
  readonly archive: ArchiveReader;
  readonly filters: ArchiveFilters;
  /** How to read articles. */
  readonly prepare: PreparePeople;
  readonly wording: Wording;
}

/** What the archive says of a name. */
export interface Named {
  readonly result: PersonResult;
  /** Those that may name them, the newest first. */
  readonly articles: readonly StoredArticle[];
}

/** Whom the articles that filters leave call by a name, in any spelling. */
export async function findNamed(
  name: string,
  { archive, filters, prepare, wording }: FindNamedOptions,
): Promise<Named> {
  const articles = await articlesNaming(name, archive, filters);
  return { articles, result: findPerson(name, articles, { read: await readInTurn(articles, prepare), wording }) };
}

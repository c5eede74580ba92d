import type { ArchiveFilters, StoredArticle } from '../../archive/archive.ts';
import type { ArchiveReader } from '../../archive/archive-reader.ts';
import type { Wording } from '../../language/wording.ts';
import { foldedWords } from '../words/fold-name.ts';
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

/**
 * Whom the articles that filters leave call by a name, in any spelling. Of each article only the people are read whose names
 * hang together with it: in whose company they are is not told.
 */
export async function findNamed(
  name: string,
  { archive, filters, prepare, wording }: FindNamedOptions,
): Promise<Named> {
  const articles = await articlesNaming(name, archive, filters);
  const spellings = new Set(foldedWords(name).flat());
  const read = await readInTurn(articles, (all) => prepare(all, spellings));
  return { articles, result: findPerson(name, articles, { read, wording }) };
}

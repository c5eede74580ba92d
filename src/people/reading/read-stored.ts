import type { ArchiveReader } from '../../archive/archive-reader.ts';
import { partsOf } from '../identity/name-parts.ts';
import { type PreparePeople, readPeople } from './read-people.ts';
import { restorePeople } from './stored-people.ts';
import { memoize } from '../../memoize.ts';

/** Names that are kept taken apart: a few hundred bytes each. */
const MOST_NAMES = 20_000;

/** Gives what the archive holds of an article's people; reads those of an article that it does not hold as it is. */
export function createReadStored(archive: Pick<ArchiveReader, 'readingsOf'>): PreparePeople {
  const takeApart = memoize(partsOf, { most: MOST_NAMES });
  return async (articles, spellings) => {
    const readings = await archive.readingsOf(articles);
    return (article) => {
      const stored = readings.get(article.id);
      return stored === undefined ? readPeople(article) : restorePeople(article, stored, { takeApart, spellings });
    };
  };
}

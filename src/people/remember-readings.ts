import type { Article } from '../articles/article.ts';
import type { ArticlePeople, ReadPeople } from './read-people.ts';

/**
 * A reader that gives what it read before for an article that has not changed, of the `most` articles that were asked
 * for last. A dossier reads every article that names the person, and the next one often the same.
 */
export function rememberReadings(read: ReadPeople, most: number): ReadPeople {
  const remembered = new Map<string, ArticlePeople>();
  return (article) => {
    const before = remembered.get(article.id);
    const reading = before !== undefined && isSame(before.article, article) ? before : read(article);
    // The first key of a map is the one put in longest ago.
    remembered.delete(article.id);
    remembered.set(article.id, reading);
    const [oldest] = remembered.keys();
    if (remembered.size > most && oldest !== undefined) remembered.delete(oldest);
    return reading;
  };
}

function isSame(one: Article, other: Article): boolean {
  return (
    one.body === other.body &&
    one.dateline === other.dateline &&
    one.publishedOn === other.publishedOn &&
    one.source === other.source
  );
}

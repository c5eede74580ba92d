import type { Article } from '../../articles/article.ts';
import { createPause } from '../../pause.ts';
import type { ArticlePeople, PreparePeople, ReadPeople } from './read-people.ts';

/** Reads the people of many articles, giving way to others meanwhile; the function that it gives has them at hand. */
export async function readInTurn(articles: readonly Article[], prepare: PreparePeople): Promise<ReadPeople> {
  const read = await prepare(articles);
  const pause = createPause();
  const readings = new Map<string, ArticlePeople>();
  for (const article of articles) {
    readings.set(article.id, read(article));
    await pause();
  }
  return (article) => readings.get(article.id) ?? read(article);
}

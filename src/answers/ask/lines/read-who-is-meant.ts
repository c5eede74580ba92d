import type { Article } from '../../../articles/article.ts';
import { whoIsMeant } from '../../../people/person/who-is-meant.ts';
import type { PreparePeople } from '../../../people/reading/read-people.ts';
import type { WhoIsMeant } from './choose-lines.ts';

/** Whom sentences of some articles mean by "he" or "the minister". */
export async function readWhoIsMeant(
  sentences: readonly { readonly article: Article }[],
  prepare: PreparePeople,
): Promise<WhoIsMeant> {
  const articles = new Map(sentences.map(({ article }) => [article.id, article]));
  const read = await prepare([...articles.values()]);
  return (article, sentence) => whoIsMeant(article, sentence, read);
}

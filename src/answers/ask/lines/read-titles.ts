import type { PreparePeople } from '../../../people/reading/read-people.ts';
import type { WeighedSentence } from '../evidence/weigh-evidence.ts';
import { LOOKED_AT, type TitlesIn } from './set-back.ts';

/** Reads which titles the likeliest sentences print beside names. @param sentences most probable first. */
export async function readTitles(sentences: readonly WeighedSentence[], prepare: PreparePeople): Promise<TitlesIn> {
  const articles = new Map(sentences.slice(0, LOOKED_AT).map(({ article }) => [article.id, article]));
  const read = await prepare([...articles.values()]);
  return ({ article, sentence }) =>
    read(article)
      .mentions.flatMap(({ titles }) => titles)
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      .map(({ start, end }) => article.body.slice(start, end));
}

import type { PreparePeople } from '../../../people/reading/read-people.ts';
import type { WeighedSentence } from '../evidence/weigh-evidence.ts';

/** The titles that a sentence prints beside names. */
export type TitlesIn = (sentence: WeighedSentence) => readonly string[];

/** Reads which titles sentences print beside names. */
export async function readTitles(sentences: readonly WeighedSentence[], prepare: PreparePeople): Promise<TitlesIn> {
  const articles = new Map(sentences.map(({ article }) => [article.id, article]));
  const read = await prepare([...articles.values()]);
  return ({ article, sentence }) =>
    read(article)
      .mentions.flatMap(({ titles }) => titles)
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      .map(({ start, end }) => article.body.slice(start, end));
}

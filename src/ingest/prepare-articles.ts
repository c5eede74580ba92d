import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import type { ArticleRecord } from '../archive/archive-writer.ts';
import type { PeopleFinder, PeopleRecord } from '../archive/people-record.ts';
import { createPause } from '../pause.ts';
import { embeddedText, splitArticle, type SplitOptions } from '../passages/split-article.ts';
import type { HashedArticle } from './article-hash.ts';

export interface PrepareOptions {
  /** Null: passages without vectors, sized by an estimate of tokens. */
  readonly model: EmbeddingModel | null;
  readonly people: PeopleFinder;
}

/** Articles split and embedded, ready to be put into the archive at one stroke. */
export async function prepareArticles(
  articles: readonly HashedArticle[],
  { model, people }: PrepareOptions,
): Promise<readonly ArticleRecord[]> {
  const split = await Promise.all(articles.map(({ article }) => splitArticle(article, model ?? ESTIMATE)));
  const texts = split.flatMap((passages, index) =>
    passages.map((passage) => embeddedText(articles[index]?.article.title ?? '', passage)),
  );
  // Vectors are made in the model's thread meanwhile.
  const [vectors, read] = await Promise.all([
    model === null ? [] : model.embedPassages(texts),
    readPeople(articles, people),
  ]);
  let next = 0;
  return articles.map(({ article, hash }, index) => ({
    article,
    hash,
    people: read[index] ?? { names: [], reading: null, finder: null },
    model: model?.id ?? null,
    passages: (split[index] ?? []).map((passage) => ({ passage, vector: vectors[next++] ?? null })),
  }));
}

/** One after the other: whatever finds the names does one text at a time. */
async function readPeople(articles: readonly HashedArticle[], people: PeopleFinder): Promise<readonly PeopleRecord[]> {
  const read: PeopleRecord[] = [];
  const pause = createPause();
  for (const { article } of articles) {
    read.push(await people.read(article));
    await pause();
  }
  return read;
}

/** Without a model there is no tokenizer to ask: English prose has about four tokens to three words. */
const ESTIMATE: SplitOptions = {
  maxTokens: 256,
  countTokens: async (texts) => texts.map((text) => Math.ceil((text.split(/\s+/u).filter(Boolean).length * 4) / 3)),
};

import type { EmbeddingModel } from '../../../embeddings/embedding-model.ts';
import type { Article } from '../../articles/article.ts';
import type { Sentence } from '../../passages/sentence.ts';
import { sentencesOf } from '../../passages/split-sentences.ts';
import { embedFitting } from '../../retrieval/embed-fitting.ts';
import { contentStems } from '../../text/content-stems.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import type { Story } from './group-stories.ts';

/** A sentence of a story, as it is weighed. */
export interface ReadSentence {
  readonly article: Article;
  readonly sentence: Sentence;
  /** Its place in the article, from 0. */
  readonly place: number;
  /** Of its content words. */
  readonly stems: ReadonlySet<string>;
  /** Null by words alone, and for a sentence too long for the model. */
  readonly vector: Float32Array | null;
  /** Of the article's title. */
  readonly title: { readonly stems: ReadonlySet<string>; readonly vector: Float32Array | null };
}

/** Sentences of all stories together, at the most: a second's work for the static model. */
const MOST_SENTENCES = 1000;

/**
 * The sentences of every article of each story. Of more than can be weighed in time, each article keeps its first ones:
 * news says at its head what counts.
 * @param lexicon of all texts that are compared.
 */
export async function readSentences(
  stories: readonly Story[],
  { model, lexicon }: { readonly model: EmbeddingModel | null; readonly lexicon: Lexicon },
): Promise<readonly (readonly ReadSentence[])[]> {
  const articles = stories.flatMap((story) => story.articles);
  const each = Math.max(1, Math.floor(MOST_SENTENCES / Math.max(1, articles.length)));
  const plain = stories.map((story) => story.articles.flatMap((article) => sentencesIn(article, each, lexicon)));
  if (model === null) return plain;
  const texts = plain.flat().map(({ article, sentence }) => article.body.slice(sentence.start, sentence.end));
  const vectors = await embedFitting([...texts, ...articles.map(({ title }) => title)], model);
  return plain.map((sentences) =>
    sentences.map((one) => ({
      ...one,
      vector: vectors.get(one.article.body.slice(one.sentence.start, one.sentence.end)) ?? null,
      title: { ...one.title, vector: vectors.get(one.article.title) ?? null },
    })),
  );
}

function sentencesIn(article: Article, most: number, lexicon: Lexicon): readonly ReadSentence[] {
  const title = { stems: new Set(contentStems(article.title, lexicon)), vector: null };
  return sentencesOf(article)
    .slice(0, most)
    .map((sentence, place) => {
      const stems = new Set(contentStems(article.body.slice(sentence.start, sentence.end), lexicon));
      return { article, sentence, place, stems, vector: null, title };
    });
}

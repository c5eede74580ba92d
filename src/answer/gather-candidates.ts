import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import type { Sentence } from '../passages/sentence.ts';
import { sentencesOf } from '../passages/split-sentences.ts';
import type { Retrieved } from '../retrieval/retrieve.ts';
import { type Word, wordsOf } from '../retrieval/words.ts';
import { innerProduct } from '../vector-index/exact-vector-index.ts';
import type { Candidate } from './evidence-features.ts';

/** A sentence of an article that may answer. */
export interface CandidateSentence {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly candidate: Candidate;
}

export interface GatherOptions {
  readonly archive: Pick<Archive, 'article'>;
  /** Null in keyword mode. */
  readonly model: EmbeddingModel | null;
}

/** The sentences of retrieved passages, in the order of the passages. */
export async function gatherCandidates(
  question: string,
  passages: readonly Retrieved[],
  { archive, model }: GatherOptions,
): Promise<readonly CandidateSentence[]> {
  const articles = new Map<string, ReadArticle>();
  const gathered: CandidateSentence[] = [];
  for (const [rank, { passage, score }] of passages.entries()) {
    const read = articles.get(passage.articleId) ?? readArticle(archive.article(passage.articleId));
    if (read === null) continue; // deleted since it was found
    articles.set(passage.articleId, read);
    // By where it begins: a sentence longer than a passage belongs to the first that holds some of it.
    const inside = read.sentences.filter(({ start }) => start >= passage.start && start < passage.end);
    const words = inside.flatMap((sentence) => sentence.words);
    for (const { start, end, paragraph, ...around } of inside) {
      const text = read.article.body.slice(start, end);
      const { title } = read;
      const candidate = { text, ...around, title, passage: words, rank, passageScore: score, similarity: null };
      gathered.push({ article: read.article, sentence: { start, end, paragraph }, candidate });
    }
  }
  return model === null ? gathered : withSimilarity(question, gathered, model);
}

interface ReadArticle {
  readonly article: Article;
  readonly title: readonly Word[];
  readonly sentences: readonly ReadSentence[];
}

interface ReadSentence extends Sentence {
  readonly words: readonly Word[];
  /** Words of the sentences before and after it; none at the article's ends. */
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

function readArticle(article: Article | null): ReadArticle | null {
  if (article === null) return null;
  const sentences = sentencesOf(article);
  const words = sentences.map(({ start, end }) => wordsOf(article.body.slice(start, end)));
  return {
    article,
    title: wordsOf(article.title),
    sentences: sentences.map((sentence, index) => ({
      ...sentence,
      words: words[index] ?? NONE,
      before: words[index - 1] ?? NONE,
      after: words[index + 1] ?? NONE,
    })),
  };
}

const NONE: readonly Word[] = [];

async function withSimilarity(
  question: string,
  gathered: readonly CandidateSentence[],
  model: EmbeddingModel,
): Promise<readonly CandidateSentence[]> {
  const texts = gathered.map(({ candidate }) => candidate.text);
  const counts = await model.countTokens(texts);
  const fitting = texts.filter((_, index) => (counts[index] ?? 0) <= model.maxTokens);
  const [asked, vectors] = await Promise.all([model.embedQuestion(question), model.embedPassages(fitting)]);
  const similarities = new Map(
    vectors.map((vector, index) => [fitting[index] ?? '', innerProduct(asked, vector)] as const),
  );
  return gathered.map(({ candidate, ...one }) => ({
    ...one,
    candidate: { ...candidate, similarity: similarities.get(candidate.text) ?? null },
  }));
}

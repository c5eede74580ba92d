import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import type { Sentence } from '../passages/sentence.ts';
import { sentencesOf } from '../passages/split-sentences.ts';
import type { Retrieved } from '../retrieval/retrieve.ts';
import { similaritiesTo } from '../retrieval/similarities.ts';
import { type Word, wordsOf } from '../retrieval/words.ts';
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
    const passageStems = stemsOf(read.title, ...inside.map(({ words }) => words));
    for (const { words, before, ...sentence } of inside) {
      const text = read.article.body.slice(sentence.start, sentence.end);
      const nearStems = stemsOf(read.title, before);
      gathered.push({
        article: read.article,
        sentence,
        candidate: { text, words, nearStems, passageStems, rank, passageScore: score, similarity: null },
      });
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
  /** Words of the sentence before it; none for the first. */
  readonly before: readonly Word[];
}

function readArticle(article: Article | null): ReadArticle | null {
  if (article === null) return null;
  let before: readonly Word[] = [];
  const sentences = sentencesOf(article).map((sentence): ReadSentence => {
    const words = wordsOf(article.body.slice(sentence.start, sentence.end));
    const read = { ...sentence, words, before };
    before = words;
    return read;
  });
  return { article, title: wordsOf(article.title), sentences };
}

function stemsOf(...texts: readonly (readonly Word[])[]): ReadonlySet<string> {
  return new Set(texts.flatMap((words) => words.map(({ stem }) => stem)));
}

async function withSimilarity(
  question: string,
  gathered: readonly CandidateSentence[],
  model: EmbeddingModel,
): Promise<readonly CandidateSentence[]> {
  const texts = gathered.map(({ candidate }) => candidate.text);
  const similarities = await similaritiesTo(question, texts, model);
  return gathered.map(({ candidate, ...one }) => ({
    ...one,
    candidate: { ...candidate, similarity: similarities.get(candidate.text) ?? null },
  }));
}

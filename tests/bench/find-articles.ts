import type { EmbeddingModel } from '../../embeddings/embedding-model.ts';
import { mean, ndcgAt10 } from '../../src/measure/metrics.ts';
import { innerProduct } from '../../embeddings/inner-product.ts';
import type { BenchArticle, BenchQuestion } from './read-question-set.ts';

export interface ArticleTask {
  readonly articles: readonly BenchArticle[];
  readonly questions: readonly Pick<BenchQuestion, 'question' | 'articles'>[];
}

/** How well a model finds articles by their vectors alone, each one passage: mean nDCG@10, 0..1. */
export async function findArticles(model: EmbeddingModel, { articles, questions }: ArticleTask): Promise<number> {
  const texts: string[] = [];
  for (const article of articles) texts.push(await fitting(model, article));
  const passages = await model.embedPassages(texts);
  const scores: number[] = [];
  for (const { question, articles: right } of questions) {
    const vector = await model.embedQuestion(question);
    const ranked = passages
      .map((passage, at) => ({ id: articles[at]?.id ?? '', score: innerProduct(vector, passage) }))
      .sort((a, b) => b.score - a.score)
      .map(({ id }) => id);
    scores.push(ndcgAt10(ranked, new Set(right)));
  }
  return mean(scores);
}

/** The article's beginning, as far as the model reads. */
async function fitting(model: EmbeddingModel, { title, text }: BenchArticle): Promise<string> {
  const words = text.split(' ');
  for (;;) {
    const whole = `${title}\n${words.join(' ')}`.trim();
    const [tokens = 0] = await model.countTokens([whole]);
    if (tokens <= model.maxTokens || words.length === 0) return whole;
    words.length = Math.floor(words.length * Math.min(0.98, model.maxTokens / tokens));
  }
}

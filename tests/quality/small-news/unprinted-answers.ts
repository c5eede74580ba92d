import { holds } from '../../../src/measure/holds-answer.ts';
import type { ArchiveLine } from './corpus-articles.ts';
import type { AskedQuestion } from './question-set.ts';

/**
 * What is wrong between questions and articles: an answer that no article of its question prints, or an article that is
 * not there. One sentence each.
 */
export function unprintedAnswers(
  questions: readonly AskedQuestion[],
  articles: readonly ArchiveLine[],
): readonly string[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return questions.flatMap(({ id, answers, articles: asked }) => [
    ...asked.filter((article) => !texts.has(article)).map((article) => `${id}: there is no article ${article}`),
    ...answers
      .filter((answer) => !asked.some((article) => holds(texts.get(article) ?? '', answer)))
      .map((answer) => `${id}: no article of this question prints "${answer}"`),
  ]);
}

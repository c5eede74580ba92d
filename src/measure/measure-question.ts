import type { App } from '../app/app.ts';
import type { QuestionOutcome } from '../reply/kinds/eval-reply.ts';
import { isPrinted } from '../reply/verify-quotes.ts';
import { holds } from './holds-answer.ts';
import { ndcgAt10 } from './metrics.ts';
import type { KnownQuestion } from './known-question.ts';

export interface MeasuredQuestion {
  readonly outcome: QuestionOutcome;
  /** Time until the reply was there; until the passages were, where only finding is measured. */
  readonly ms: number;
}

/** Asks one question, as an asker would, and compares what comes with what is known. */
export async function measureQuestion(app: App, asked: KnownQuestion): Promise<MeasuredQuestion> {
  const startedAt = performance.now();
  // A claim to find articles for has no answer to print; only finding is measured.
  const reply = asked.answerable && asked.answers.length === 0 ? null : await app.ask(asked.question, {});
  const repliedAt = performance.now();
  const { passages } = await app.search(asked.question, { mode: 'hybrid', limit: 100, filters: {} });
  const found = [...new Set(passages.map(({ articleId }) => articleId))];
  const isSought = asked.answerable && asked.articles.length > 0;
  const place = found.findIndex((id) => asked.articles.includes(id));
  const right = reply?.lines.map(({ text }) => asked.answers.some((answer) => holds(text, answer))) ?? [];
  const citations = reply?.citations ?? [];
  let verified = 0;
  for (const citation of citations) if (isPrinted(citation, await app.article(citation.articleId))) verified += 1;
  return {
    outcome: {
      id: asked.id,
      kind: asked.kind,
      answerable: asked.answerable,
      rank: isSought && place >= 0 ? place + 1 : null,
      ndcg: isSought ? Number(ndcgAt10(found, new Set(asked.articles)).toFixed(4)) : null,
      outcome: reply?.kind ?? null,
      confidence: reply?.confidence ?? null,
      firstLine: reply === null ? null : (right[0] ?? false),
      anyLine: reply === null ? null : right.includes(true),
      lines: right.length,
      rightLines: right.filter(Boolean).length,
      quotes: citations.length,
      verified,
    },
    ms: (reply === null ? performance.now() : repliedAt) - startedAt,
  };
}

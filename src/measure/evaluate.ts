import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { App } from '../app.ts';
import { AppError, messageOf } from '../errors.ts';
import type { AskReply, EvalReply, Score } from '../reply/reply.ts';
import { isPrinted } from '../reply/verify-quotes.ts';
import { auroc, calibrationError, mean, ndcgAt10, quantile } from './metrics.ts';

export interface EvaluateOptions {
  /** Holds `questions.jsonl`; the app's archive holds the articles. */
  readonly folder: string;
  /** Questions at the most, from the first; all unless given. */
  readonly limit?: number | undefined;
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
}

const questionLine = z.object({
  id: z.string(),
  question: z.string().min(1),
  answers: z.array(z.string()),
  articles: z.array(z.string()),
  answerable: z.boolean(),
  kind: z.string(),
});

type Question = z.infer<typeof questionLine>;

/** What came of one question. */
interface Measured {
  readonly asked: Question;
  /** Ids of the articles found, best first, each once. */
  readonly found: readonly string[];
  /** Null for a question that only articles are known for. */
  readonly reply: AskReply | null;
  readonly isFirstRight: boolean;
  readonly isAnyRight: boolean;
  readonly quotes: number;
  readonly printed: number;
  readonly ms: number;
}

/**
 * Asks every question of a folder and scores the replies against the known answers.
 * @throws {AppError} `usage` when the folder holds no questions that can be read.
 */
export async function evaluate(app: App, { folder, limit, onProgress }: EvaluateOptions): Promise<EvalReply> {
  const startedAt = performance.now();
  const questions = readQuestions(folder).slice(0, limit);
  const measured: Measured[] = [];
  for (const asked of questions) {
    measured.push(await measure(app, asked));
    onProgress?.({ done: measured.length, total: questions.length });
  }
  return {
    command: 'eval',
    folder,
    questions: questions.length,
    scores: [...findingScores(measured), ...answeringScores(measured), ...timeScores(measured)].map((score) => ({
      ...score,
      value: Number(score.value.toFixed(4)),
    })),
    archive: app.status(),
    timingMs: { total: Math.round(performance.now() - startedAt) },
  };
}

function readQuestions(folder: string): readonly Question[] {
  try {
    const lines = readFileSync(join(folder, 'questions.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    return lines.map((line) => questionLine.parse(JSON.parse(line)));
  } catch (error) {
    throw new AppError('usage', `${folder} holds no questions.jsonl that can be read: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

async function measure(app: App, asked: Question): Promise<Measured> {
  const startedAt = performance.now();
  // A claim to find articles for has no answer to print; only finding is measured.
  const reply = asked.answerable && asked.answers.length === 0 ? null : await app.ask(asked.question, {});
  const ms = reply === null ? 0 : performance.now() - startedAt;
  const { passages } = await app.search(asked.question, { mode: 'hybrid', limit: 100, filters: {} });
  const lines = reply?.lines.map(({ text }) => asked.answers.some((answer) => holds(text, answer))) ?? [];
  const citations = reply?.citations ?? [];
  return {
    asked,
    found: [...new Set(passages.map(({ articleId }) => articleId))],
    reply,
    isFirstRight: lines[0] ?? false,
    isAnyRight: lines.some(Boolean),
    quotes: citations.length,
    printed: citations.filter((citation) => isPrinted(citation, bodyOf(app, citation.articleId))).length,
    ms: reply === null ? performance.now() - startedAt : ms,
  };
}

function bodyOf(app: App, id: string): { readonly body: string } | null {
  const article = app.article(id);
  return article === null ? null : { body: article.body };
}

function findingScores(measured: readonly Measured[]): readonly Score[] {
  const sought = measured.filter(({ asked }) => asked.answerable && asked.articles.length > 0);
  return byAnswerableKind(sought).flatMap(({ kind, of }) => {
    const hit = (most: number): number =>
      mean(of.map(({ asked, found }) => (found.slice(0, most).some((id) => asked.articles.includes(id)) ? 1 : 0)));
    return [
      { name: 'article first', kind, value: hit(1) },
      { name: 'article among ten', kind, value: hit(10) },
      { name: 'nDCG@10', kind, value: mean(of.map(({ asked, found }) => ndcgAt10(found, new Set(asked.articles)))) },
    ];
  });
}

/**
 * The answerable questions, all under the name "answerable" and then each other kind of them by itself: what a set calls
 * "paraphrased" is answerable too.
 */
function byAnswerableKind(
  answerable: readonly Measured[],
): readonly { readonly kind: string; readonly of: readonly Measured[] }[] {
  if (answerable.length === 0) return [];
  const others = [...new Set(answerable.map(({ asked }) => asked.kind))].filter((kind) => kind !== 'answerable');
  return [
    { kind: 'answerable', of: answerable },
    ...others.map((kind) => ({ kind, of: answerable.filter(({ asked }) => asked.kind === kind) })),
  ];
}

function answeringScores(measured: readonly Measured[]): readonly Score[] {
  const replied = measured.filter(({ reply }) => reply !== null);
  const answerable = replied.filter(({ asked }) => asked.answerable);
  if (answerable.length === 0) return [];
  const confidence = ({ reply }: Measured): number => reply?.confidence ?? 0;
  const others = [...new Set(replied.filter(({ asked }) => !asked.answerable).map(({ asked }) => asked.kind))];
  const kinds = [...new Set(replied.map(({ asked }) => asked.kind))];
  return [
    ...byAnswerableKind(answerable).flatMap(({ kind, of }) => [
      { name: 'answer in the first line', kind, value: mean(of.map(({ isFirstRight }) => (isFirstRight ? 1 : 0))) },
      { name: 'answer in three lines', kind, value: mean(of.map(({ isAnyRight }) => (isAnyRight ? 1 : 0))) },
    ]),
    ...others.map((kind) => ({
      name: 'AUROC of confidence, answerable against it',
      kind,
      value: auroc(answerable.map(confidence), replied.filter(({ asked }) => asked.kind === kind).map(confidence)),
    })),
    {
      name: 'calibration error',
      kind: null,
      value: calibrationError(replied.map((one) => ({ confidence: confidence(one), isRight: one.isFirstRight }))),
    },
    ...kinds.flatMap((kind) =>
      (['answered', 'closest', 'not-found'] as const).map((outcome) => ({
        name: outcome,
        kind,
        value: mean(
          replied.filter(({ asked }) => asked.kind === kind).map(({ reply }) => (reply?.kind === outcome ? 1 : 0)),
        ),
      })),
    ),
    { name: 'quotes verified', kind: null, value: sum(replied, 'printed') / Math.max(1, sum(replied, 'quotes')) },
  ];
}

function timeScores(measured: readonly Measured[]): readonly Score[] {
  const times = measured.map(({ ms }) => ms);
  return [
    { name: 'milliseconds a question, median', kind: null, value: quantile(times, 0.5) },
    { name: 'milliseconds a question, 95 of 100 under', kind: null, value: quantile(times, 0.95) },
  ];
}

const sum = (measured: readonly Measured[], name: 'printed' | 'quotes'): number =>
  measured.reduce((total, one) => total + one[name], 0);

/** Whether a line holds an answer, whatever its case, marks and white space. */
export function holds(line: string, answer: string): boolean {
  const wanted = plain(answer);
  return wanted !== ' ' && plain(line).includes(wanted);
}

function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

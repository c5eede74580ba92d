import type { App } from '../app.ts';
import type { EvalReply } from '../reply/eval-reply.ts';
import { measureQuestion, type MeasuredQuestion } from './measure-question.ts';
import { quantile } from './metrics.ts';
import type { PlainScore } from './plain-score.ts';
import { readQuestions } from './read-questions.ts';
import { scoresOf } from './scores-of.ts';

export interface EvaluateOptions {
  /** Holds `questions.jsonl`; the app's archive holds the articles. */
  readonly folder: string;
  /** Questions at the most, from the first; all unless given. */
  readonly limit?: number | undefined;
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
}

/**
 * Asks every question of a folder and scores the replies against the known answers. The same archive and questions give
 * the same reply but for its times.
 * @throws {AppError} `usage` when the folder holds no questions that can be read.
 */
export async function evaluate(app: App, { folder, limit, onProgress }: EvaluateOptions): Promise<EvalReply> {
  const startedAt = performance.now();
  const questions = readQuestions(folder).slice(0, limit);
  const measured: MeasuredQuestion[] = [];
  for (const asked of questions) {
    measured.push(await measureQuestion(app, asked));
    onProgress?.({ done: measured.length, total: questions.length });
  }
  const outcomes = measured.map(({ outcome }) => outcome);
  return {
    command: 'eval',
    folder,
    questions: questions.length,
    scores: [...scoresOf(outcomes), ...timeScores(measured.map(({ ms }) => ms))].map((score) => ({
      ...score,
      value: Number(score.value.toFixed(4)),
      former: null,
      change: null,
    })),
    outcomes,
    baseline: null,
    picture: null,
    archive: app.status(),
    timingMs: { total: Math.round(performance.now() - startedAt) },
  };
}

function timeScores(times: readonly number[]): readonly PlainScore[] {
  const score = (name: string, share: number): PlainScore => ({
    name: `milliseconds a question, ${name}`,
    kind: null,
    value: quantile(times, share),
    aim: 'lower',
  });
  return [score('median', 0.5), score('95 of 100 under', 0.95)];
}

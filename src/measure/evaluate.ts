import { join } from 'node:path';
import type { App } from '../app/app.ts';
import { AppError } from '../errors.ts';
import type { EvalReply } from '../reply/kinds/eval-reply.ts';
import { knownQuestion, knownSummary } from './known-question.ts';
import { measureQuestion } from './measure-question.ts';
import { measureSummary } from './measure-summary.ts';
import { quantile } from './metrics.ts';
import type { PlainScore } from './kinds.ts';
import { readLines } from './read-lines.ts';
import { scoresOf } from './scores-of.ts';
import { summaryScores } from './summary-scores.ts';

export interface EvaluateOptions {
  /** Holds `questions.jsonl`, `summaries.jsonl` or both; the app's archive holds the articles. */
  readonly folder: string;
  /** Questions and summaries at the most, from the first of each; all unless given. */
  readonly limit?: number | undefined;
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
}

/**
 * Asks every question of a folder, summarises every article that somebody summarised, and scores what comes against what
 * is known. The same archive and folder give the same reply but for its times.
 * @throws {AppError} `usage` when the folder holds neither questions nor summaries that can be read.
 */
export async function evaluate(app: App, { folder, limit, onProgress }: EvaluateOptions): Promise<EvalReply> {
  const startedAt = performance.now();
  const questions = readLines(join(folder, 'questions.jsonl'), knownQuestion).slice(0, limit);
  const summaries = readLines(join(folder, 'summaries.jsonl'), knownSummary).slice(0, limit);
  const total = questions.length + summaries.length;
  if (total === 0) throw new AppError('usage', `${folder} holds neither questions.jsonl nor summaries.jsonl.`);
  let done = 0;
  const each = async <Known, Measured>(known: readonly Known[], measure: (one: Known) => Promise<Measured>) => {
    const measured: Measured[] = [];
    for (const one of known) {
      measured.push(await measure(one));
      onProgress?.({ done: ++done, total });
    }
    return measured;
  };
  const asked = await each(questions, (question) => measureQuestion(app, question));
  const summarised = await each(summaries, (summary) => measureSummary(app, summary));
  const outcomes = asked.map(({ outcome }) => outcome);
  const scores = [...scoresOf(outcomes), ...timeScores(asked.map(({ ms }) => ms)), ...summaryScores(summarised)];
  return {
    command: 'eval',
    folder,
    questions: questions.length,
    summaries: summaries.length,
    scores: scores.map((score) => ({ ...score, value: Number(score.value.toFixed(4)), former: null, change: null })),
    outcomes,
    baseline: null,
    picture: null,
    archive: await app.status(),
    timingMs: { total: Math.round(performance.now() - startedAt) },
  };
}

function timeScores(times: readonly number[]): readonly PlainScore[] {
  if (times.length === 0) return [];
  const score = (name: string, share: number): PlainScore => ({
    name: `milliseconds a question, ${name}`,
    kind: null,
    value: quantile(times, share),
    aim: 'lower',
  });
  return [score('median', 0.5), score('95 of 100 under', 0.95)];
}

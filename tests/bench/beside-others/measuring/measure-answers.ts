import { mean, shareOf } from '../../../../src/measure/metrics.ts';
import { readCorpusQuestions } from '../corpus/read-corpus.ts';
import type { BenchQuestion } from '../corpus/bench-article.ts';
import type { Peer, Way } from '../peer.ts';
import type { StepJob, StepResult } from './step.ts';
import { repeated, sinceStart, spread } from './stopwatch.ts';

/** For each way of asking, after every question was asked once. */
const LIMIT_MS = 8_000;

/** The first answer since the process began, by the fullest way; then all questions, each way; and what that takes of memory. */
export async function measureAnswers(peer: Peer, { corpus, first }: StepJob): Promise<StepResult> {
  const fullest = peer.ways.at(-1) ?? 'vectors';
  await peer.open();
  const found = await peer.query(fullest, { ...first, vector: Float32Array.from(first.vector), nearest: [] });
  const start = sinceStart();
  if (found.length === 0 || found.some(({ text }) => text.length === 0))
    throw new Error('The first question found no passages with texts.');

  const questions = readCorpusQuestions(corpus);
  const values: Record<string, number> = { 'start wall': start.wall, 'start processor': start.processor };
  for (const way of peer.ways) Object.assign(values, await asked(peer, way, questions));
  const { rss } = process.memoryUsage();
  await peer.close();
  return { values: { ...values, memory: rss }, added: [], removed: [] };
}

async function asked(
  peer: Peer,
  way: Way,
  questions: readonly BenchQuestion[],
): Promise<Readonly<Record<string, number>>> {
  const recalls: number[] = [];
  await repeated(
    questions,
    async (question) => {
      const keys = new Set((await peer.query(way, question)).map(({ key }) => key));
      recalls.push(shareOf(question.nearest, (key) => keys.has(key)));
    },
    LIMIT_MS,
  );
  const taken = await repeated(questions, (question) => peer.query(way, question), LIMIT_MS);
  return { ...spread(`query ${way}`, taken), ...(way === 'vectors' ? { recall: mean(recalls) } : {}) };
}

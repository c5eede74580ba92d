import { expect, it } from 'vitest';
import { drawScores } from '../../src/measure/draw-scores.ts';
import type { EvalReply, QuestionOutcome } from '../../src/reply/kinds/eval-reply.ts';
import { archiveStatus } from '../support/archive-status.ts';

const outcome = (fields: Partial<QuestionOutcome>): QuestionOutcome => ({
  id: 'q',
  kind: 'answerable',
  answerable: true,
  rank: 1,
  ndcg: 1,
  outcome: 'answered',
  confidence: 0.55,
  firstLine: true,
  anyLine: true,
  lines: 1,
  rightLines: 1,
  quotes: 1,
  verified: 1,
  ...fields,
});

const replyOf = (outcomes: readonly QuestionOutcome[]): EvalReply => ({
  command: 'eval',
  folder: '/somewhere/north & south',
  questions: outcomes.length,
  summaries: 0,
  scores: [],
  outcomes,
  baseline: null,
  picture: null,
  archive: archiveStatus({ articles: 2, passages: 2 }),
  timingMs: { total: 1 },
});

it('names the set and the counts of each sort of question, not where the folder lies', () => {
  const outside = outcome({ kind: 'outside', answerable: false, confidence: 0.02, firstLine: false });
  const svg = drawScores(replyOf([outcome({}), outcome({}), outside]));
  expect(svg).toContain('north &amp; south');
  expect(svg).not.toContain('somewhere');
  for (const words of ['3 questions', 'answerable (2)', 'outside (1)']) expect(svg).toContain(words);
});

it('draws a bar as high as its count', () => {
  const heights = (count: number): number[] =>
    [
      ...drawScores(replyOf(Array.from({ length: count }, () => outcome({})))).matchAll(
        /height="([\d.]+)" fill="#0072b2"/g,
      ),
    ]
      .map(([, height]) => Number(height))
      .filter((height) => height !== 12);
  // The axis reaches to 5 and to 10: all of it, and four tenths.
  expect(heights(5)).toEqual([320]);
  expect(heights(4)).toEqual([320]);
  expect(heights(9)).toEqual([288]);
});

it('does not draw a confidence where no question was asked', () => {
  const unasked = outcome({ outcome: null, confidence: null, firstLine: null, anyLine: null });
  expect(() => drawScores(replyOf([unasked]))).toThrow(/no questions with answers/);
});

import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/measure/compare-runs.ts';
import { scoresOf } from '../../src/measure/scores-of.ts';
import type { EvalReply, QuestionOutcome } from '../../src/reply/kinds/eval-reply.ts';
import { archiveStatus } from '../support/archive-status.ts';

/** Outcomes of questions that are answered in the first line where `isRight` says so. */
function outcomesOf(isRight: (index: number) => boolean, count = 100): readonly QuestionOutcome[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `q${index}`,
    kind: 'answerable',
    answerable: true,
    rank: 1,
    ndcg: 1,
    outcome: 'answered' as const,
    confidence: 0.5,
    firstLine: isRight(index),
    anyLine: true,
    lines: 1,
    rightLines: 1,
    quotes: 1,
    verified: 1,
  }));
}

function replyOf(outcomes: readonly QuestionOutcome[]): EvalReply {
  return {
    command: 'eval',
    folder: 'news',
    questions: outcomes.length,
    summaries: 0,
    scores: scoresOf(outcomes).map((score) => ({ ...score, former: null, change: null })),
    outcomes,
    baseline: null,
    picture: null,
    archive: archiveStatus({ articles: 1, passages: 1 }),
    timingMs: { total: 1 },
  };
}

const firstLine = (reply: EvalReply) => reply.scores.find(({ name }) => name === 'answer in the first line');

const compared = (now: readonly QuestionOutcome[], before: readonly QuestionOutcome[]) =>
  compareRuns(replyOf(now), { file: 'before.json', scores: replyOf(before).scores, outcomes: before });

describe('compareRuns', () => {
  it('tells a real loss and a real gain', () => {
    const [most, half] = [outcomesOf((index) => index % 10 !== 0), outcomesOf((index) => index % 2 === 0)];
    expect(firstLine(compared(half, most))).toMatchObject({ value: 0.5, former: 0.9, change: 'worse' });
    expect(firstLine(compared(most, half))).toMatchObject({ value: 0.9, former: 0.5, change: 'better' });
  });

  it('does not take one question more or less for a change', () => {
    const [now, before] = [outcomesOf((index) => index < 51), outcomesOf((index) => index < 50)];
    expect(firstLine(compared(now, before))?.change).toBe('noise');
  });

  it('compares over the questions that both runs asked', () => {
    const before = outcomesOf((index) => index < 10);
    const reply = compared(
      outcomesOf((index) => index < 10, 10),
      before,
    );
    expect(reply.baseline).toEqual({ file: 'before.json', questions: 10 });
    expect(firstLine(reply)).toMatchObject({ value: 1, former: 1, change: 'noise' });
  });

  it('says nothing of a score that the earlier run does not have', () => {
    expect(
      firstLine(
        compared(
          outcomesOf(() => true),
          [],
        ),
      ),
    ).toMatchObject({ former: null, change: null });
  });

  it('says the same each time', () => {
    const runs = [outcomesOf((index) => index < 60), outcomesOf((index) => index % 3 > 0)] as const;
    expect(compared(...runs)).toEqual(compared(...runs));
  });
});

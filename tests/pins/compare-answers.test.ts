import { expect, it } from 'vitest';
import type { PinnedAnswer, PinnedLine } from '../../src/memory/pins.ts';
import { compareAnswers } from '../../src/pins/compare-answers.ts';

const [SEVEN, ALL] = ['Seven boats sailed for Orley.', 'All came home.'];
const line = (text: string, more: Partial<PinnedLine> = {}): PinnedLine => ({
  text,
  correction: null,
  printedBy: [{ articleId: 'boats', title: 'Boats' }],
  ...more,
});
const answered = (...lines: readonly PinnedLine[]): PinnedAnswer => ({
  kind: 'answered',
  lines: [...lines],
  model: null,
});
const NEAREST: PinnedAnswer = { kind: 'closest', lines: [], model: null };
const NOTHING: PinnedAnswer = { kind: 'not-found', lines: [], model: null };

it('an answer of the same sentences is the same, in whatever order and by whomever they are printed', () => {
  const copied = line(SEVEN, { printedBy: [{ articleId: 'wire', title: 'Wire' }] });
  expect(compareAnswers(answered(line(SEVEN), line(ALL)), answered(line(ALL), copied))).toMatchObject({
    outcome: 'same',
    gone: [],
    came: [],
  });
});

it('an answer of another sentence has changed, and so has one that a correction stands beside', () => {
  const nine = line('Nine boats sailed for Orley.');
  expect(compareAnswers(answered(line(SEVEN), line(ALL)), answered(nine, line(ALL)))).toEqual({
    outcome: 'changed',
    gone: [line(SEVEN)],
    came: [nine],
  });
  const corrected = line(SEVEN, { correction: { standing: 'retracted', note: null } });
  expect(compareAnswers(answered(line(SEVEN)), answered(corrected)).outcome).toBe('changed');
});

it('an answer that becomes none is lost, and none that becomes one is new', () => {
  expect(compareAnswers(answered(line(SEVEN)), NEAREST)).toEqual({ outcome: 'lost', gone: [line(SEVEN)], came: [] });
  expect(compareAnswers(NOTHING, answered(line(SEVEN)))).toEqual({ outcome: 'new', gone: [], came: [line(SEVEN)] });
});

it('that something else comes nearest, or nothing, is no other answer', () => {
  expect(compareAnswers(NEAREST, NOTHING).outcome).toBe('same');
  expect(compareAnswers(NOTHING, NEAREST).outcome).toBe('same');
});

import type { PinBecoming, PinnedAnswer, PinnedLine } from '../memory/pins.ts';

export interface Comparison extends Pick<PinBecoming, 'gone' | 'came'> {
  readonly outcome: PinBecoming['outcome'] | 'same';
}

/**
 * What became of an answer. It is the same where it has the same sentences with the same corrections beside them, in
 * whatever order and by whomever they are printed now; what came nearest where nothing answered is no answer.
 */
export function compareAnswers(before: PinnedAnswer, after: PinnedAnswer): Comparison {
  const [gone, came] = [without(before.lines, after.lines), without(after.lines, before.lines)];
  const [wasAnswered, isAnswered] = [before.kind === 'answered', after.kind === 'answered'];
  if (wasAnswered && !isAnswered) return { outcome: 'lost', gone, came: [] };
  if (!wasAnswered && isAnswered) return { outcome: 'new', gone: [], came };
  return { outcome: gone.length + came.length === 0 ? 'same' : 'changed', gone, came };
}

/** Lines that one answer has and another has not. */
function without(lines: readonly PinnedLine[], others: readonly PinnedLine[]): PinnedLine[] {
  const known = new Set(others.map(readsAs));
  return lines.filter((line) => !known.has(readsAs(line)));
}

/** All of a line that an asker is shown of what it says. */
function readsAs({ text, correction }: PinnedLine): string {
  return JSON.stringify([text, correction?.standing, correction?.note]);
}

import { expect, it } from 'vitest';
import { linesAtMost } from '../../src/reply/at-most.ts';
import { askReply } from '../support/discord/replies.ts';

const reply = askReply(['It rained.', 'It snowed.', 'It thawed.']);

it.each([1, 2, 5, Infinity])('shows %d lines at the most, and the sources of these alone', (most) => {
  const { lines, citations } = linesAtMost(reply, most);
  expect(lines).toEqual(reply.lines.slice(0, most));
  expect(citations.map(({ number }) => number)).toEqual(lines.flatMap((line) => line.citations));
});

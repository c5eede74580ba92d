import { expect, it } from 'vitest';
import { ENGLISH } from '../../support/english.ts';
import { askReply } from '../../support/discord/replies.ts';
import { layoutReply } from '../../../src/reply/layouts/layout-reply.ts';
import { judgeReply, type NewcomerCase } from './judge-reply.ts';
import type { AskReply } from '../../../src/reply/kinds/ask-reply.ts';

function judged(one: Partial<NewcomerCase>, quotes: readonly string[], rest: Partial<AskReply> = {}) {
  const reply = askReply(quotes, rest);
  const { notes } = layoutReply(reply, { wording: ENGLISH, now: new Date(0) });
  const shown = [...notes, ...quotes].join('\n');
  return judgeReply({ group: 'g', say: 's', expect: 'answer', ...one }, reply, shown);
}

const HOLDS = { holds: ['23 people|twenty-three'] };

it.each([
  ['right', HOLDS, ['In all 23 people died.'], {}],
  ['clumsy', HOLDS, ['It rained.', 'In all 23 people died.'], {}],
  ['clumsy', HOLDS, ['In all 23 people died.'], { kind: 'closest' }],
  ['wrong', HOLDS, ['It rained.'], {}],
  ['wrong', { ...HOLDS, not: ['Tuesday'] }, ['In all 23 people died on Tuesday.'], {}],
  ['refused', HOLDS, ['It rained.'], { kind: 'closest' }],
  ['refused', HOLDS, [], {}],
  ['right', { expect: 'refuse' }, [], {}],
  ['clumsy', { expect: 'refuse' }, ['It rained.'], { kind: 'closest' }],
  ['clumsy', { expect: 'refuse', holds: ['Coast Wire'] }, [], { reason: 'Nothing.' }],
  ['wrong', { expect: 'refuse' }, ['It rained.'], {}],
  ['right', { expect: 'talk:greeting' }, [], { talk: 'greeting', reason: 'Hello!' }],
  ['wrong', { expect: 'talk:greeting' }, [], { reason: 'The archive does not mention “hi”.' }],
  ['wrong', { expect: 'command:summary' }, ['It rained.'], {}],
  ['right', { expect: 'each', holds: ['120', '138'] }, ['It cost 120.', 'It cost 138.'], {}],
  ['wrong', { expect: 'each', holds: ['120', '138'] }, ['It cost 120.'], {}],
  ['refused', { expect: 'anyhelp', holds: ['23'] }, [], {}],
  ['clumsy', { expect: 'anyhelp', holds: ['23'] }, [], { notes: ['The archive is in English.'] }],
] as const)('is %s for %j that gets %j', (verdict, one, quotes, rest) => {
  expect(judged(one, quotes, rest)).toBe(verdict);
});

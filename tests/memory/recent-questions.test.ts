import { expect, it } from 'vitest';
import { createMemory } from '../../src/memory/create-memory.ts';

const DAY_MS = 24 * 60 * 60_000;

function setUp() {
  const clock = { now: 1_765_000_000_000 };
  const memory = createMemory(':memory:', () => clock.now);
  const ask = (question: string, { member = 'member', server = 'server' } = {}) => {
    clock.now += 1;
    memory.recentQuestions.add({ server, member, question });
  };
  return { clock, memory, ask, list: () => memory.recentQuestions.list('server') };
}

it('keeps the questions of a server for a week, each once, newest first', () => {
  const { clock, ask, list } = setUp();
  ask('Who leads the port?');
  ask('When did it reopen?');
  ask('Who leads the port?', { member: 'another' });
  ask('Elsewhere?', { server: 'other' });
  expect(list()).toEqual(['Who leads the port?', 'When did it reopen?']);
  clock.now += 7 * DAY_MS;
  expect(list()).toEqual([]);
});

it('keeps no more than a hundred of a server', () => {
  const { ask, list } = setUp();
  for (let index = 0; index < 105; index += 1) ask(`Question ${index}?`);
  expect(list()).toHaveLength(100);
  expect(list()[0]).toBe('Question 104?');
});

it('forgets those of a member who has their data deleted, and those of a server that wants none', () => {
  const { memory, ask, list } = setUp();
  ask('Mine?', { member: 'me' });
  ask('Theirs?');
  expect(memory.members.forget('me').recentQuestions).toBe(1);
  expect(list()).toEqual(['Theirs?']);
  memory.recentQuestions.forgetServer('server');
  expect(list()).toEqual([]);
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMemory } from '../../src/memory/create-memory.ts';
import { KEPT_FOR_MS } from '../../src/memory/kept-replies.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const MEMBER = '200000000000000001';
const SERVER = '700000000000000001';

/** A memory whose clock the test moves, and what another process finds in the same file. */
function remember() {
  const path = join(temporaryFolder(), 'bot', 'memory.sqlite');
  const clock = { now: Date.parse('2025-12-10T12:00:00Z') };
  const open = () => {
    const memory = createMemory(path, () => clock.now);
    onTestFinished(() => memory.close());
    return memory;
  };
  return { path, clock, open, memory: open() };
}

describe('kept replies', () => {
  it('are found again by another process, for a week and no longer', () => {
    const { clock, memory, open } = remember();
    const key = memory.replies.keep(MEMBER, { question: 'Why?' });
    expect(key).toMatch(/^[\w-]{12}$/);
    clock.now += KEPT_FOR_MS - 1;
    expect(open().replies.find(key)).toEqual({ member: MEMBER, content: { question: 'Why?' } });
    clock.now += 1;
    expect(memory.replies.find(key)).toBeNull();
  });

  it('have keys of their own, and change in place', () => {
    const { memory } = remember();
    const [one, two] = [memory.replies.keep(MEMBER, 1), memory.replies.keep(MEMBER, 2)];
    memory.replies.replace(one, 3);
    expect([one, two].map((key) => memory.replies.find(key)?.content)).toEqual([3, 2]);
    expect(memory.replies.find('unknown')).toBeNull();
  });
});

describe('feedback', () => {
  it('is one verdict a member and reply, with the evidence, for the server it was given in', () => {
    const { clock, memory } = remember();
    const given = { server: SERVER, member: MEMBER, replyKey: 'k', words: null, evidence: { lines: ['The port.'] } };
    memory.feedback.add({ ...given, verdict: 'useful' });
    clock.now += 1_000;
    memory.feedback.add({ ...given, verdict: 'wrong-quote', words: 'It says otherwise.' });
    memory.feedback.add({ ...given, server: null, replyKey: 'other', verdict: 'useful' });
    expect(memory.feedback.list(SERVER)).toEqual([
      { ...given, verdict: 'wrong-quote', words: 'It says otherwise.', at: '2025-12-10T12:00:01.000Z' },
    ]);
    expect(memory.feedback.list(null)).toHaveLength(2);
  });
});

describe('open answers', () => {
  it('are those that were begun and not done, for another process to end', () => {
    const { memory, open } = remember();
    memory.openAnswers.add({ token: 'a', application: '1', at: 5, language: 'en' });
    memory.openAnswers.add({ token: 'b', application: '1', at: 4, language: 'en' });
    memory.openAnswers.done('a');
    expect(open().openAnswers.list()).toEqual([{ token: 'b', application: '1', at: 4, language: 'en' }]);
  });
});

describe('servers', () => {
  it('have defaults until something is set, one thing at a time', () => {
    const { memory } = remember();
    const unset = { cooldownSeconds: null, dailyLimit: null, language: null, recentQuestions: false };
    const quiet = { quietFrom: null, quietTo: null, timeZone: 'UTC', sourcesChannel: null, sourcesToldAt: null };
    const asking = { questionChannels: [], silentUnknown: false };
    const none = { channels: [], privateChannels: [], ...asking, ...unset, ...quiet };
    expect(memory.servers.settings(SERVER)).toEqual(none);
    expect(memory.servers.settings(null)).toEqual(none);
    memory.servers.change(SERVER, { dailyLimit: 9 });
    expect(memory.servers.change(SERVER, { cooldownSeconds: 5 })).toEqual({
      ...none,
      dailyLimit: 9,
      cooldownSeconds: 5,
    });
  });

  it('count the questions of a day, and begin anew the next', () => {
    const { clock, memory } = remember();
    expect([memory.servers.count(SERVER), memory.servers.count(SERVER), memory.servers.count('8')]).toEqual([1, 2, 1]);
    clock.now += 24 * 60 * 60_000;
    expect(memory.servers.countedToday(SERVER)).toBe(0);
    expect(memory.servers.count(SERVER)).toBe(1);
  });
});

describe('members', () => {
  it('can have all that is kept about them deleted, and nothing of others', () => {
    const { memory } = remember();
    for (const member of [MEMBER, '9']) {
      memory.replies.keep(member, {});
      memory.feedback.add({ server: null, member, replyKey: 'k', verdict: 'useful', words: null, evidence: {} });
      memory.questions.add({ server: SERVER, member, question: 'Why?', outcome: 'not-found', nearest: null });
    }
    expect(memory.members.forget(MEMBER)).toEqual({
      replies: 1,
      feedback: 1,
      questions: 1,
      recentQuestions: 0,
      watches: 0,
    });
    expect(memory.members.about(MEMBER)).toEqual({
      replies: 0,
      feedback: 0,
      questions: 0,
      recentQuestions: 0,
      watches: 0,
    });
    expect(memory.members.about('9')).toEqual({
      replies: 1,
      feedback: 1,
      questions: 1,
      recentQuestions: 0,
      watches: 0,
    });
    expect(memory.questions.list(SERVER).map(({ member }) => member)).toEqual(['9']);
  });
});

it('leaves nothing of what a member had deleted in its files', () => {
  const { path, memory } = remember();
  memory.replies.keep(MEMBER, { question: 'Where is the lighthouse keeper?' });
  const files = () => [path, `${path}-wal`].filter(existsSync).map((file) => readFileSync(file, 'latin1'));
  expect(files().join('')).toContain('lighthouse keeper');
  memory.members.forget(MEMBER);
  expect(files().join('')).not.toContain('lighthouse keeper');
});

describe('registrations', () => {
  it('tell whether the commands of a place have changed since', () => {
    const { memory } = remember();
    expect(memory.registrations.isCurrent('everywhere', ['ask'])).toBeNull();
    memory.registrations.note('everywhere', ['ask']);
    expect(memory.registrations.isCurrent('everywhere', ['ask'])).toBe(true);
    expect(memory.registrations.isCurrent('everywhere', ['ask', 'who'])).toBe(false);
  });
});

it('says what to do when the file is no memory', () => {
  const path = join(temporaryFolder(), 'memory.sqlite');
  writeFileSync(path, 'not a database at all, but long enough to be read as one'.repeat(40));
  expect(() => createMemory(path)).toThrow(
    expect.objectContaining({ code: 'memory-damaged', message: expect.stringContaining('Move it away') }),
  );
});

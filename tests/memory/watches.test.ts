import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMemory, type Memory } from '../../src/memory/create-memory.ts';
import type { FindingContent } from '../../src/memory/findings.ts';
import { MEMORY_SCHEMA } from '../../src/memory/memory-schema.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const WANTED = { server: '7', channel: '8', member: '2', kind: 'words', words: 'slipway' } as const;
const FLOOD: FindingContent = { kind: 'flood', articles: 300 };

function open(): { readonly memory: Memory; readonly clock: { now: number } } {
  const clock = { now: 1_000 };
  const memory = createMemory(':memory:', () => clock.now);
  onTestFinished(() => memory.close());
  return { memory, clock };
}

describe('watches', () => {
  it('are made once for a channel, listed by server, and removed only by their own server', () => {
    const { memory } = open();
    const { id } = memory.watches.add(WANTED);
    expect(memory.watches.add(WANTED).id).toBe(id);
    memory.watches.add({ ...WANTED, channel: '9' });
    memory.watches.add({ ...WANTED, server: '70', channel: '80' });
    expect(memory.watches.list('7')).toHaveLength(2);
    expect(memory.watches.list(null)).toHaveLength(3);
    expect(memory.watches.remove('70', id)).toBe(false);
    expect(memory.watches.remove('7', id)).toBe(true);
  });

  it('of a channel are suspended together, lose what was found, and go on from the day one is made again', () => {
    const { memory, clock } = open();
    const { id } = memory.watches.add(WANTED);
    memory.watches.add({ ...WANTED, words: 'pier' });
    memory.findings.add([{ watch: id, content: FLOOD }]);
    memory.watches.suspend('8', 'let the bot in');
    expect(memory.watches.list('7').map(({ suspended }) => suspended)).toEqual(['let the bot in', 'let the bot in']);
    memory.findings.add([{ watch: id, content: FLOOD }]);
    expect(memory.findings.list(null)).toEqual([]);
    clock.now = 5_000;
    memory.watches.add(WANTED);
    expect(memory.watches.list('7').map(({ suspended, at }) => [suspended, at])).toEqual([
      [null, 5_000],
      [null, 5_000],
    ]);
  });

  it('take what was found for them along when they go, also when their maker has all deleted', () => {
    const { memory } = open();
    const { id } = memory.watches.add(WANTED);
    memory.findings.add([
      { watch: id, content: FLOOD },
      { watch: id + 1, content: FLOOD },
    ]);
    expect(memory.findings.list('8')).toMatchObject([{ watch: id, content: FLOOD }]);
    expect(memory.members.forget('2').watches).toBe(1);
    expect(memory.findings.list(null)).toEqual([]);
  });
});

describe('arrivals', () => {
  it('are new once, whatever becomes of the article, and not when the same text was there', () => {
    const { memory } = open();
    memory.arrivals.notice(new Map([['old', 'a']]), false);
    memory.arrivals.notice(
      new Map([
        ['old', 'a'],
        ['renamed', 'a'],
        ['new', 'b'],
        ['copy', 'b'],
      ]),
      true,
    );
    expect(memory.arrivals.pending()).toEqual([{ article: 'new', at: 1_000 }]);
    memory.arrivals.settle(['new']);
    memory.arrivals.notice(new Map([['new', 'c']]), true);
    expect(memory.arrivals.pending()).toEqual([]);
    expect(memory.arrivals.unknown(['old', 'other'])).toEqual(['other']);
  });

  it('are settled and what was found is kept at one stroke, or not at all', () => {
    const { memory } = open();
    memory.watches.add(WANTED);
    memory.arrivals.notice(new Map([['new', 'b']]), true);
    expect(() =>
      memory.atOnce(() => {
        memory.findings.add([{ watch: 1, content: FLOOD }]);
        memory.arrivals.settle(['new']);
        throw new Error('the disk is full');
      }),
    ).toThrow('full');
    expect(memory.findings.list(null)).toEqual([]);
    expect(memory.arrivals.pending()).toHaveLength(1);
  });
});

it('a memory of before there were watches keeps what it holds', () => {
  const path = join(temporaryFolder(), 'memory.sqlite');
  const before = new Database(path);
  before.exec(MEMORY_SCHEMA.migrations[0] ?? '');
  before.exec(`INSERT INTO servers VALUES ('7', '{"cooldownSeconds":9}'); PRAGMA user_version = 1;`);
  before.close();
  const memory = createMemory(path);
  onTestFinished(() => memory.close());
  expect(memory.servers.settings('7')).toMatchObject({ cooldownSeconds: 9, quietFrom: null, timeZone: 'UTC' });
  expect(memory.watches.list(null)).toEqual([]);
});

it('a memory in which members were called readers keeps what is theirs, and still deletes it for them', () => {
  const path = join(temporaryFolder(), 'memory.sqlite');
  const before = new Database(path);
  for (const step of MEMORY_SCHEMA.migrations.slice(0, 5)) before.exec(step);
  before.exec(`
    INSERT INTO replies (key, reader, at, content) VALUES ('k', '2', ${Date.now()}, '{"question":"Why?"}');
    INSERT INTO watches (at, server, channel, reader, kind, words) VALUES (1, '7', '8', '2', 'words', 'slipway');
    PRAGMA user_version = 5;`);
  before.close();
  const memory = createMemory(path);
  onTestFinished(() => memory.close());
  expect(memory.replies.find('k')).toEqual({ member: '2', content: { question: 'Why?' } });
  expect(memory.members.forget('2')).toMatchObject({ replies: 1, watches: 1 });
  expect(memory.members.about('2')).toMatchObject({ replies: 0, watches: 0 });
});

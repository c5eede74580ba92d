import { describe, expect, it } from 'vitest';
import { createMemory } from '../../src/memory/create-memory.ts';
import { command, pausedCommand } from '../support/discord/commands.ts';
import { askReply } from '../support/discord/replies.ts';
import { startBot, startDiscord } from '../support/discord/start-bot.ts';
import { eventually } from '../support/eventually.ts';

const QUOTE = 'The harbour reopened on Tuesday, two days after the storm.';
const QUESTION = { command: 'ask', options: { question: 'When did the harbour reopen?' } };
const answering = command(async () => askReply([QUOTE]));
const MEMBERS = Array.from({ length: 10 }, (_, index) => `20000000000000010${index}`);

/** What Discord says to an edit after 15 minutes. */
const TOO_LATE = {
  method: 'PATCH',
  path: /@original/,
  times: 1,
  fault: { kind: 'status', status: 401, body: { code: 50_027, message: 'Invalid Webhook Token' } },
} as const;

describe('a hundred questions at once', () => {
  it('are each acknowledged, and a member’s own are answered in the order they asked them', async () => {
    const asked: string[] = [];
    const noting = command(async ({ question }) => {
      // Later ones are done sooner, unless they wait for their turn.
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, 20 - asked.length)));
      return askReply([QUOTE], { question: typeof question === 'string' ? question : '' });
    });
    // However long they wait, what they are sent first is the answer.
    const { discord } = await startBot({ commands: [noting], tellPlaceMs: 600_000 });
    const sent = Array.from({ length: 100 }, (_, index) => {
      const userId = MEMBERS[index % 10] ?? '';
      const options = { question: `${userId} ${String(index).padStart(3, '0')}` };
      const interaction = discord.interact({ command: 'ask', userId, options });
      void interaction.answered.then(({ embeds }) => asked.push(embeds?.[0]?.title ?? ''));
      return interaction;
    });
    const callbacks = await Promise.all(sent.map(({ acknowledged }) => acknowledged));
    expect(callbacks.filter(({ type }) => type === 5)).toHaveLength(100);
    await Promise.all(sent.map(({ answered }) => answered));
    for (const userId of MEMBERS) {
      const own = asked.filter((title) => title.startsWith(userId));
      expect(own).toEqual(own.toSorted());
      expect(own).toHaveLength(10);
    }
  });

  it('tell who waits long how many are before them, and then answer', async () => {
    const { command: slow, started, finish } = pausedCommand(askReply([QUOTE]));
    const { discord } = await startBot({ commands: [slow], tellPlaceMs: 20 });
    for (const userId of MEMBERS.slice(0, 4)) discord.interact({ ...QUESTION, userId });
    await started;
    const [next, last] = MEMBERS.slice(4, 6).map((userId) => discord.interact({ ...QUESTION, userId }));
    await eventually(() => expect(next?.state.message?.content).toContain('You are next'));
    await eventually(() => expect(last?.state.message?.content).toContain('1 question is before yours'));
    finish();
    await eventually(() => expect(last?.state.message).toMatchObject({ content: '', embeds: [{ author: {} }] }));
  });
});

describe('an answer after 15 minutes', () => {
  it('is sent to the channel it was asked in, to whoever asked, without pinging them', async () => {
    const { discord } = await startBot({ commands: [answering] });
    discord.plan(TOO_LATE);
    discord.interact(QUESTION);
    const posts = () => discord.requests.filter(({ path }) => path === `/channels/${discord.channelId}/messages`);
    await eventually(() => expect(posts()).toHaveLength(1));
    expect(posts()[0]?.body).toMatchObject({
      content: expect.stringMatching(/^<@200000000000000001>, this took longer/),
      allowed_mentions: { parse: [] },
      embeds: [{ title: 'When did the harbour reopen?' }],
    });
  });

  it('is not shown to others when it was for the asker alone, but logged', async () => {
    const { discord, lines } = await startBot({ commands: [answering] });
    discord.plan(TOO_LATE);
    discord.interact({ ...QUESTION, options: { ...QUESTION.options, private: true } });
    await eventually(() => expect(lines.join('\n')).toMatch(/undeliverable .*for the asker alone/));
    expect(discord.requests.filter(({ path }) => path.startsWith('/channels/'))).toEqual([]);
  });

  it.each([
    ['the bot may not write there', 403, 50_013, 'Send Messages'],
    ['the bot cannot see the channel', 403, 50_001, 'View Channel'],
    ['the channel was deleted', 404, 10_003, 'choose another'],
    ['the bot was removed from the server', 404, 10_004, 'invite it again'],
    ['the thread is archived', 400, 50_083, 'open it again'],
  ])('says in the log what to do when %s', async (_what, status, code, remedy) => {
    const { discord, lines } = await startBot({ commands: [answering] });
    discord.plan(TOO_LATE);
    const fault = { kind: 'status', status, body: { code, message: 'No' } } as const;
    discord.plan({ method: 'POST', path: /\/channels\//, times: 1, fault });
    discord.interact(QUESTION);
    await eventually(() => expect(lines.find((line) => line.includes('undeliverable'))).toContain(remedy));
  });
});

describe('what an earlier run left', () => {
  it('on “thinking…” is ended with an apology, while that is possible', async () => {
    const discord = await startDiscord();
    const memory = createMemory(':memory:');
    const left = discord.leftThinking('left-token');
    const russian = discord.leftThinking('russian-token');
    const answered = discord.leftThinking('answered-token');
    answered.message = { embeds: [], content: 'Done.', allowed_mentions: { parse: [] } };
    const application = discord.applicationId;
    memory.openAnswers.add({ token: 'left-token', application, at: Date.now() - 60_000, language: 'en' });
    memory.openAnswers.add({ token: 'russian-token', application, at: Date.now() - 60_000, language: 'ru' });
    memory.openAnswers.add({ token: 'answered-token', application, at: Date.now() - 60_000, language: 'en' });
    memory.openAnswers.add({ token: 'old-token', application, at: Date.now() - 16 * 60_000, language: 'en' });
    await startBot({ commands: [], discord, memory });
    expect(left.message?.content).toMatch(/^⚠️ I was restarted/);
    expect(russian.message?.content).toMatch(/^⚠️ Меня перезапустили/);
    expect(answered.message.content).toBe('Done.');
    expect(discord.requests.filter(({ path }) => path.includes('old-token'))).toEqual([]);
    expect(memory.openAnswers.list()).toEqual([]);
  });

  it('is remembered only until it is answered', async () => {
    const memory = createMemory(':memory:');
    const { command: slow, started, finish } = pausedCommand(askReply([QUOTE]));
    const { discord } = await startBot({ commands: [slow], memory });
    const { state, answered } = discord.interact(QUESTION);
    await started;
    expect(memory.openAnswers.list()).toMatchObject([{ token: state.token, application: discord.applicationId }]);
    finish();
    await answered;
    await eventually(() => expect(memory.openAnswers.list()).toEqual([]));
  });
});

it('answers without buttons, and takes its questions as always, when the memory cannot be used', async () => {
  const broken = () => {
    throw new Error('disk full');
  };
  const { discord, lines } = await startBot({ commands: [answering], app: { memory: broken } });
  const { embeds, components } = await discord.interact(QUESTION).answered;
  expect([embeds?.length, components]).toEqual([1, []]);
  expect(lines.some((line) => line.includes('memory could not be used'))).toBe(true);
});

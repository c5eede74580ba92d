import { describe, expect, it } from 'vitest';
import { openNewsroom } from '../support/discord/newsroom.ts';
import {
  FERRY,
  HARBOUR,
  openThread,
  OTHER_READER,
  postsIn as posts,
  READING,
  wordsOf as words,
} from '../support/discord/open-thread.ts';
import { idOf, pressables } from '../support/discord/pressables.ts';

describe('Thread', () => {
  it('opens a thread from a public answer, named by its question, and says there what it is for', async () => {
    const room = await openNewsroom(READING);
    const { id, answerId, told } = await openThread(room);
    expect(told).toBe(`Ask on in <#${answerId}>.`);
    expect(room.discord.threads.get(id)?.name).toBe(FERRY.options.question);
    expect(posts(room, id)).toMatchObject([{ body: { content: expect.stringContaining('refer back') } }]);
  });

  it('points to the thread that is there already', async () => {
    const room = await openNewsroom(READING);
    const { id, answer } = await openThread(room);
    const again = room.discord.interact({ command: '', button: idOf(answer, 'Thread'), userId: OTHER_READER });
    expect((await again.answered).content).toBe(`There is a thread already: <#${id}>.`);
    expect(posts(room, id)).toHaveLength(1);
  });

  it('is under public answers of a server only, and only where the bot reads messages: else there is Follow up', async () => {
    const room = await openNewsroom(READING);
    const buttons = async (request: Parameters<typeof room.discord.interact>[0]) => {
      const found = pressables(await room.discord.interact(request).answered);
      return ['Thread', 'Follow up'].filter((label) => found.has(label));
    };
    expect(await buttons(FERRY)).toEqual(['Thread']);
    expect(await buttons({ ...FERRY, options: { ...FERRY.options, private: true } })).toEqual(['Follow up']);
    expect(await buttons({ ...FERRY, guildId: null })).toEqual(['Follow up']);
    const { id } = await openThread(room);
    expect(await buttons({ ...FERRY, channelId: id })).toEqual(['Follow up']);
    const deaf = await openNewsroom();
    expect(pressables(await deaf.discord.interact(FERRY).answered).has('Thread')).toBe(false);
    expect(deaf.discord.gateway.intents()).toBe(1 + 512);
    expect(room.discord.gateway.intents()).toBe(1 + 512 + 32_768);
  });

  it('comes under a private answer once it is shared', async () => {
    const room = await openNewsroom(READING);
    const asked = await room.discord.interact({ ...FERRY, options: { ...FERRY.options, private: true } }).answered;
    const shared = await room.discord.interact({ command: '', button: idOf(asked, 'Share') }).answered;
    expect(pressables(shared).has('Thread')).toBe(true);
  });

  it('is not opened for somebody who may not open threads, nor by a bot that may not, and says whose turn it is', async () => {
    const room = await openNewsroom(READING);
    const message = await room.discord.interact(FERRY).answered;
    const press = { command: '', button: idOf(message, 'Thread') };
    const member = await room.discord.interact({ ...press, permissions: '2048' }).answered;
    expect(member.content).toContain('You may not open threads here');
    const bot = await room.discord.interact({ ...press, appPermissions: '2048' }).answered;
    expect(bot.content).toContain('let the bot "Create Public Threads" and "Send Messages in Threads"');
    expect(room.lines.join('\n')).toMatch(/warn a thread could not be opened .*Create Public Threads/);
    expect(room.discord.threads.size).toBe(0);
  });

  it('says what Discord says against it, to who pressed and in the log', async () => {
    const room = await openNewsroom(READING);
    const message = await room.discord.interact(FERRY).answered;
    const fault = { kind: 'status', status: 403, body: { code: 50_013, message: 'Missing Permissions' } } as const;
    room.discord.plan({ method: 'POST', path: /threads$/, times: 1, fault });
    const { content } = await room.discord.interact({ command: '', button: idOf(message, 'Thread') }).answered;
    expect(content).toMatch(/For those who manage this server: let the bot .*Send Messages in Threads/);
    expect(room.lines.join('\n')).toMatch(/warn a thread could not be opened .*Send Messages in Threads/);
  });
});

describe('a message in a thread of the bot’s', () => {
  it('is answered by a reply that pings nobody, read with the exchange before it, and so is the next', async () => {
    const room = await openNewsroom(READING);
    const { id } = await openThread(room);
    const first = room.discord.say({ channelId: id, content: 'When will it sail?', userId: OTHER_READER });
    expect(words(await first.answered)).toContain('sails again from Friday');
    expect(words(await first.answered)).toContain('ferry');
    const [, answer] = posts(room, id);
    expect(answer?.body).toMatchObject({
      message_reference: { message_id: first.id },
      allowed_mentions: { parse: [] },
    });
    const next = room.discord.say({ channelId: id, content: 'Who says so?' });
    await next.answered;
    expect(first.replies()).toHaveLength(1);
    expect(next.replies()).toHaveLength(1);
    expect(room.discord.requests.some(({ path }) => path === `/channels/${id}/typing`)).toBe(true);
  });

  it('that does not refer back is a question of its own', async () => {
    const room = await openNewsroom(READING);
    const { id } = await openThread(room);
    const answer = words(await room.discord.say({ channelId: id, content: HARBOUR }).answered);
    expect(answer).toContain('reopened on Monday');
    expect(answer).not.toContain('Read as');
  });

  it('follows up the member’s own last question even while that one is being answered', async () => {
    const room = await openNewsroom(READING);
    const { id } = await openThread(room, { command: 'ask', options: { question: HARBOUR } });
    const first = room.discord.say({ channelId: id, content: FERRY.options.question });
    const second = room.discord.say({ channelId: id, content: 'When will it sail?' });
    await first.answered;
    expect(words(await second.answered)).toMatch(/Read as: .*ferry/);
  });

  it('is left alone when it is to somebody else, from a bot or from Discord, or holds no words', async () => {
    const room = await openNewsroom(READING);
    const { id } = await openThread(room);
    const { say } = room.discord;
    const question = say({ channelId: id, content: HARBOUR, userId: OTHER_READER });
    await question.answered;
    const ignored = [
      say({ channelId: id, content: 'When will it sail?', by: 'bot' }),
      say({ channelId: id, content: 'When will it sail?', by: 'webhook' }),
      say({ channelId: id, content: 'When will it sail?', by: 'system' }),
      say({ channelId: id, content: '' }),
      say({ channelId: id, content: '<@200000000000000002> <:wave:400000000000000001> 👍' }),
      say({ channelId: id, content: 'Did you know?', replyTo: question.id }),
      say({ content: 'Who is in command of the ferry?' }),
    ];
    const last = say({ channelId: id, content: 'When will it sail?' });
    await last.answered;
    expect(ignored.map(({ replies }) => replies().length)).toEqual(ignored.map(() => 0));
  });

  it('is followed up in a thread that was archived while the bot was away, too', async () => {
    const room = await openNewsroom(READING);
    const { id } = await openThread(room);
    room.discord.archiveThread(id);
    await room.restart();
    const answer = await room.discord.say({ channelId: id, content: 'When will it sail?' }).answered;
    expect(words(answer)).toMatch(/Read as: .*ferry/);
  });

  it('is followed up after a restart as well', async () => {
    const room = await openNewsroom(READING);
    const { id } = await openThread(room);
    await room.restart();
    const answer = await room.discord.say({ channelId: id, content: 'When will it sail?' }).answered;
    expect(words(answer)).toMatch(/Read as: .*ferry/);
  });
});

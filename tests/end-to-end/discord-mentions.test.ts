import { describe, expect, it } from 'vitest';
import { openNewsroom } from '../support/discord/newsroom.ts';
import { HARBOUR, postsIn, READING, wordsOf } from '../support/discord/open-thread.ts';

const MANAGER = '32';

describe('a mention of the bot', () => {
  it('is a question, without the privilege to read messages', async () => {
    const room = await openNewsroom();
    const { answered } = room.discord.say({ content: `<@${room.discord.applicationId}> ${HARBOUR}` });
    expect(wordsOf(await answered)).toContain('reopened');
  });

  it('is a word to Dateline where it is one', async () => {
    const room = await openNewsroom();
    const { answered } = room.discord.say({ content: `<@${room.discord.applicationId}> hi` });
    expect(wordsOf(await answered)).toContain('Hello!');
    const called = room.discord.say({ content: `<@${room.discord.applicationId}>` });
    expect(wordsOf(await called.answered)).toContain('Hello!');
  });
});

describe('a channel where every message is a question', () => {
  async function openChannel(options: Readonly<Record<string, unknown>> = {}) {
    const room = await openNewsroom(READING);
    const set = { 'question-channels': `<#${room.discord.otherChannelId}>`, ...options };
    await room.discord.interact({ command: 'archive settings', options: set, permissions: MANAGER }).answered;
    return room;
  }

  it('has each answered, but not what somebody says to somebody else', async () => {
    const room = await openChannel();
    const { answered } = room.discord.say({ content: HARBOUR, channelId: room.discord.otherChannelId });
    expect(wordsOf(await answered)).toContain('reopened');
    const { replies, id } = room.discord.say({
      content: 'I think so too.',
      channelId: room.discord.otherChannelId,
      replyTo: room.discord.botSaid('x'),
    });
    expect([id === '', replies()]).toEqual([false, []]);
  });

  it('stays silent where the archive knows nothing, if that is set', async () => {
    const room = await openChannel({ silent: true });
    const unknown = room.discord.say({
      content: 'Who won the tennis in Paris?',
      channelId: room.discord.otherChannelId,
    });
    await room.discord.say({ content: HARBOUR, channelId: room.discord.otherChannelId }).answered;
    expect(unknown.replies()).toEqual([]);
    expect(postsIn(room, room.discord.otherChannelId)).toHaveLength(1);
  });

  it('stays silent there where sentences only come nearest', async () => {
    const room = await openChannel({ silent: true });
    const channelId = room.discord.otherChannelId;
    const near = room.discord.say({ content: 'Who paid for the repairs?', channelId });
    await room.discord.say({ content: HARBOUR, channelId }).answered;
    expect(near.replies()).toEqual([]);
    const asked = `<@${room.discord.applicationId}> Who paid for the repairs?`;
    const { answered } = room.discord.say({ content: asked, channelId });
    expect(wordsOf(await answered)).toContain('these come nearest');
  });

  it('may be a forum, of which each post is answered, and not what is written below it', async () => {
    const room = await openChannel();
    const post = room.discord.say({ content: HARBOUR, channelId: room.discord.otherChannelId, isPost: true });
    expect(wordsOf(await post.answered)).toContain('reopened');
    const below = room.discord.say({ content: HARBOUR, channelId: post.id });
    await room.discord.say({ content: HARBOUR, channelId: room.discord.otherChannelId, isPost: true }).answered;
    expect(below.replies()).toEqual([]);
    expect(postsIn(room, post.id)).toHaveLength(1);
  });

  it('is no other channel', async () => {
    const room = await openChannel();
    const elsewhere = room.discord.say({ content: HARBOUR, channelId: room.discord.channelId });
    await room.discord.say({ content: HARBOUR, channelId: room.discord.otherChannelId }).answered;
    expect(elsewhere.replies()).toEqual([]);
  });
});

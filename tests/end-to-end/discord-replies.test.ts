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
import { pressables } from '../support/discord/pressables.ts';
import { eventually } from '../support/eventually.ts';

const MANAGER = '32';

describe('a reply to the bot', () => {
  it('follows up the answer that it replies to, in any channel', async () => {
    const room = await openNewsroom(READING);
    const { state, answered } = room.discord.interact(FERRY);
    await answered;
    await room.discord.interact({ command: 'ask', options: { question: HARBOUR } }).answered;
    const reply = room.discord.say({ content: 'When will it sail?', replyTo: state.messageId, userId: OTHER_READER });
    expect(words(await reply.answered)).toMatch(/Read as: .*ferry/);
    expect(pressables(await reply.answered).has('Thread')).toBe(true);
  });

  it('is a question of its own when that answer is forgotten, or cannot be read, which the log explains', async () => {
    const room = await openNewsroom(READING);
    const { state, answered } = room.discord.interact(FERRY);
    await answered;
    const fault = { kind: 'status', status: 403, body: { code: 50_001, message: 'Missing Access' } } as const;
    room.discord.plan({ method: 'GET', path: /messages/, times: 1, fault });
    const unread = await room.discord.say({ content: HARBOUR, replyTo: state.messageId }).answered;
    expect(words(unread)).toContain('reopened on Monday');
    expect(room.lines.join('\n')).toMatch(/could not be read .*View Channel/);
    room.app.memory().members.forget('200000000000000001');
    const forgotten = await room.discord.say({ content: HARBOUR, replyTo: state.messageId }).answered;
    expect(words(forgotten)).toContain('reopened on Monday');
  });

  it('is held to the rules of the channel and the wait between two questions, told once and not to everybody again', async () => {
    const room = await openNewsroom({ ...READING, cooldownSeconds: 60 });
    const { state, answered } = room.discord.interact(FERRY);
    await answered;
    const reply = { content: 'When will it sail?', replyTo: state.messageId };
    const first = room.discord.say(reply);
    const second = room.discord.say(reply);
    expect((await first.answered).content).toMatch(/Please wait \d+ more seconds/);
    const other = room.discord.say({ ...reply, userId: OTHER_READER });
    expect(words(await other.answered)).toContain('sails again');
    expect(second.replies()).toEqual([]);
    const options = { channels: `<#${room.discord.otherChannelId}>` };
    await room.discord.interact({ command: 'archive settings', options, permissions: MANAGER }).answered;
    const elsewhere = room.discord.say({ ...reply, userId: '200000000000000003' });
    expect((await elsewhere.answered).content).toContain(`Please ask in <#${room.discord.otherChannelId}>`);
  });

  it('is not answered before all where answers are for the asker alone', async () => {
    const room = await openNewsroom(READING);
    const { state, answered } = room.discord.interact(FERRY);
    await answered;
    const options = { 'private-channels': `<#${room.discord.channelId}>` };
    await room.discord.interact({ command: 'archive settings', options, permissions: MANAGER }).answered;
    const reply = room.discord.say({ content: 'When will it sail?', replyTo: state.messageId });
    expect((await reply.answered).content).toContain('for the asker alone');
  });
});

describe('an answer to a message', () => {
  it('is given once though its confirmation is lost on the way', async () => {
    const room = await openNewsroom(READING);
    const { id } = await openThread(room);
    const path = new RegExp(`^/channels/${id}/messages$`);
    room.discord.plan({ method: 'POST', path, times: 1, fault: { kind: 'drop', takesEffect: true } });
    const said = room.discord.say({ channelId: id, content: HARBOUR });
    await said.answered;
    await eventually(() => expect(posts(room, id)).toHaveLength(3));
    expect(said.replies()).toHaveLength(1);
  });

  it('is dropped when the question has been deleted', async () => {
    const room = await openNewsroom(READING);
    const { id } = await openThread(room);
    const said = room.discord.say({ channelId: id, content: HARBOUR });
    room.discord.remove(said.id);
    await eventually(() => expect(room.lines.join('\n')).toContain('a question was deleted before it was answered'));
    expect(said.replies()).toEqual([]);
  });

  it('that a locked thread does not take is explained in the log', async () => {
    const room = await openNewsroom(READING);
    const { id } = await openThread(room);
    room.discord.lockThread(id);
    room.discord.say({ channelId: id, content: HARBOUR });
    await eventually(() => expect(room.lines.join('\n')).toMatch(/undeliverable .*unlock it/));
    expect(posts(room, id)).toHaveLength(2);
  });

  it('gives way to plain words when Discord refuses its form', async () => {
    const room = await openNewsroom(READING);
    const { id } = await openThread(room);
    const fault = { kind: 'status', status: 400, body: { code: 50_035, message: 'Invalid Form Body' } } as const;
    room.discord.plan({ method: 'POST', path: new RegExp(`^/channels/${id}/messages$`), times: 1, fault });
    const said = room.discord.say({ channelId: id, content: HARBOUR });
    expect((await said.answered).content).toMatch(/^⚠️ Something went wrong/);
  });
});

import { describe, expect, it } from 'vitest';
import type { InteractionRequest } from '../support/discord/interaction-payload.ts';
import type { SentMessage } from '../support/discord/interactions.ts';
import { type Newsroom, openNewsroom } from '../support/discord/newsroom.ts';
import { idOf, pressables } from '../support/discord/pressables.ts';

const QUESTION = { command: 'ask', options: { question: 'When did the harbour of Lerwick reopen?' } };
const UNKNOWN = { command: 'ask', options: { question: 'Who invented the zeppelin?' } };
const MANAGER = '32';
const NOTHING_KEPT = { replies: 0, feedback: 0, questions: 0, recentQuestions: 0, watches: 0 };

const answer = (room: Newsroom, request: InteractionRequest): Promise<SentMessage> =>
  room.discord.interact(request).answered;
const set = (room: Newsroom, options: Readonly<Record<string, string | number | boolean>>) =>
  answer(room, { command: 'archive settings', options, permissions: MANAGER });
const described = ({ embeds = [], content = '' }: SentMessage): string =>
  [content, ...embeds.map(({ title = '', description = '' }) => `${title}\n${description}`)].join('\n');

describe('/archive settings', () => {
  it('are for those who may manage the server, and kept over a restart', async () => {
    const room = await openNewsroom();
    const refused = await answer(room, { command: 'archive settings', options: { cooldown: 9 } });
    expect(refused.content).toContain('Only those who may manage this server');
    const changed = described(await set(room, { cooldown: 9, 'daily-limit': 2 }));
    expect(changed).toContain('**Wait between two questions** · 9 seconds');
    expect(changed).toContain('**Questions a day** · 2 questions');
    await room.restart();
    expect(described(await set(room, {}))).toContain('9 seconds');
    expect(described(await set(room, { reset: true }))).toContain('**Wait between two questions** · 0 seconds');
    expect(described(await set(room, { channels: `<#${room.discord.channelId}>` }))).toContain(
      `<#${room.discord.channelId}>`,
    );
  });

  it('say where the bot answers, for members and not for those who may change that', async () => {
    const room = await openNewsroom();
    const { channelId, otherChannelId } = room.discord;
    await set(room, { channels: `<#${otherChannelId}>` });
    expect((await answer(room, { ...QUESTION, channelId })).content).toContain(`Please ask in <#${otherChannelId}>`);
    expect((await answer(room, { ...QUESTION, channelId: otherChannelId })).embeds).toHaveLength(1);
    await set(room, { channels: 'all' });
    expect((await answer(room, { ...QUESTION, channelId })).embeds).toHaveLength(1);
    expect((await set(room, { channels: 'the news one' })).content).toContain('I see no channel in that');
  });

  it('make replies of a channel private, unless the asker says otherwise', async () => {
    const room = await openNewsroom();
    await set(room, { 'private-channels': `<#${room.discord.channelId}>` });
    expect(await room.discord.interact(QUESTION).acknowledged).toEqual({ type: 5, data: { flags: 64 } });
    const open = { ...QUESTION, options: { ...QUESTION.options, private: false } };
    expect(await room.discord.interact(open).acknowledged).toEqual({ type: 5, data: { flags: 0 } });
  });

  it('hold a member to the server’s wait, and the server to its questions of a day', async () => {
    const room = await openNewsroom();
    await set(room, { cooldown: 60, 'daily-limit': 2 });
    const member = (last: number) => ({ ...QUESTION, userId: `20000000000000010${last}` });
    expect((await answer(room, member(1))).embeds).toHaveLength(1);
    expect((await answer(room, member(1))).content).toMatch(/Please wait (60|59) more seconds/);
    expect((await answer(room, member(2))).embeds).toHaveLength(1);
    expect((await answer(room, member(3))).content).toContain('has asked its 2 questions of today');
  });
});

describe('/archive status', () => {
  it('says what is indexed and what failed', async () => {
    const room = await openNewsroom();
    await room.change({ 'broken.json': '{' });
    const status = described(await answer(room, { command: 'archive status', permissions: MANAGER }));
    expect(status).toContain('4 articles');
    expect(status).toContain('Coast Wire');
    expect(status).toContain('broken.json');
  });
});

describe('/archive feedback', () => {
  it('shows each verdict with the evidence that the member saw', async () => {
    const room = await openNewsroom();
    const asked = await answer(room, QUESTION);
    await answer(room, { command: '', button: idOf(asked, 'Useful') });
    const shown = described(await answer(room, { command: 'archive feedback', permissions: MANAGER }));
    expect(shown).toContain('1 verdict');
    expect(shown).not.toContain('Nobody has said anything');
    expect(shown).toContain('useful');
    expect(shown).toContain('reopened on Monday');
    const elsewhere = { command: 'archive feedback', permissions: MANAGER, guildId: '700000000000000009' };
    expect(described(await answer(room, elsewhere))).toContain('Nobody has said anything yet');
  });
});

describe('/archive gaps', () => {
  it('groups the questions that found no answer, where they are kept', async () => {
    const room = await openNewsroom({ keepQuestions: true });
    for (const question of ['Who invented the zeppelin?', 'The zeppelin: who invented it?', 'Was the moon sold?']) {
      await answer(room, { command: 'ask', options: { question } });
    }
    await answer(room, QUESTION);
    const gaps = described(await answer(room, { command: 'archive gaps', permissions: MANAGER }));
    expect(gaps).toContain('2 unanswered questions');
    expect(gaps).toMatch(/zeppelin.*asked 2 times/);
    expect(gaps).not.toContain('harbour of Lerwick reopen');
    const [table] = room.discord.requests.flatMap(({ files }) => files.get('gaps.csv') ?? []);
    expect(table?.toString()).toMatch(/^"question","times".*\r\n"The zeppelin: who invented it\?","2"/);
  });

  it('says that none are kept unless whoever runs the bot wants that', async () => {
    const room = await openNewsroom();
    await answer(room, UNKNOWN);
    expect(described(await answer(room, { command: 'archive gaps', permissions: MANAGER }))).toContain('KEEP');
    expect(room.app.memory().questions.list(null)).toEqual([]);
  });
});

describe('/privacy', () => {
  it('shows what is kept about the asker, and deletes it at the press of a button, and nothing of others', async () => {
    const room = await openNewsroom({ keepQuestions: true });
    const asked = await answer(room, UNKNOWN);
    await answer(room, { ...UNKNOWN, userId: '200000000000000002' });
    const privacy = room.discord.interact({ command: 'privacy' });
    expect(await privacy.acknowledged).toEqual({ type: 5, data: { flags: 64 } });
    expect(described(await privacy.answered)).toContain('**1 question**');
    const id = idOf(await privacy.answered, 'Delete all of it');
    const deleted = await answer(room, { command: '', button: id });
    expect(described(deleted)).toContain('is deleted now');
    expect(pressables(deleted).size).toBe(0);
    expect(room.app.memory().members.about('200000000000000001')).toEqual(NOTHING_KEPT);
    expect(room.app.memory().members.about('200000000000000002')).toEqual({
      ...NOTHING_KEPT,
      replies: 1,
      questions: 1,
    });
    const pressed = await answer(room, { command: '', button: idOf(asked, 'Not right') });
    expect(pressed.content).toContain('no longer have that answer');
  });
});

import { describe, expect, it } from 'vitest';
import type { InteractionRequest } from '../support/discord/interaction-payload.ts';
import { type Newsroom, openNewsroom } from '../support/discord/newsroom.ts';
import { FERRY, HARBOUR, OTHER_READER } from '../support/discord/open-thread.ts';

const MANAGER = '32';
const QUESTION = { command: 'ask', options: { question: HARBOUR } };
const MEMBER = '200000000000000001';

const answer = (room: Newsroom, request: InteractionRequest) => room.discord.interact(request).answered;
const set = (room: Newsroom, options: InteractionRequest['options'] = {}) =>
  answer(room, { command: 'archive settings', options, permissions: MANAGER });

/** What another member is suggested who types this. */
async function suggested(room: Newsroom, question: string): Promise<readonly string[]> {
  const typing = { command: 'ask', options: { question }, typing: 'question', userId: OTHER_READER };
  const callback = await room.discord.interact(typing).acknowledged;
  return callback.type === 8 ? callback.data.choices.map(({ value }) => String(value)) : [];
}

async function openSuggesting(): Promise<Newsroom> {
  const room = await openNewsroom();
  await set(room, { 'recent-questions': true });
  return room;
}

describe('questions that were answered before all', () => {
  it('are suggested to others only where those who manage the server want that', async () => {
    const room = await openNewsroom();
    await answer(room, QUESTION);
    expect(await suggested(room, 'when')).not.toContain(HARBOUR);
    await set(room, { 'recent-questions': true });
    await answer(room, QUESTION);
    expect(await suggested(room, 'when')).toEqual(['when', HARBOUR]);
    expect(await suggested(room, '')).toEqual([HARBOUR]);
  });

  it('are those of this server alone', async () => {
    const room = await openSuggesting();
    await answer(room, QUESTION);
    const elsewhere = {
      command: 'ask',
      options: { question: 'when' },
      typing: 'question',
      guildId: '700000000000000009',
    };
    const callback = await room.discord.interact(elsewhere).acknowledged;
    expect(JSON.stringify(callback)).not.toContain(HARBOUR);
  });

  it('are never private ones, unanswered ones, or those of a channel that not everybody can see', async () => {
    const room = await openSuggesting();
    await answer(room, { ...QUESTION, options: { ...QUESTION.options, private: true } });
    await answer(room, { command: 'ask', options: { question: 'Who invented the zeppelin?' } });
    await answer(room, { ...FERRY, channelId: room.discord.hiddenChannelId });
    expect(await suggested(room, 'w')).toEqual(['w']);
    expect(room.app.memory().recentQuestions.list(room.discord.guildId)).toEqual([]);
  });

  it('are gone when their member has their data deleted, and when the server switches them off', async () => {
    const room = await openSuggesting();
    await answer(room, QUESTION);
    await answer(room, { ...FERRY, userId: OTHER_READER });
    expect(room.app.memory().members.about(MEMBER).recentQuestions).toBe(1);
    await answer(room, { command: 'privacy', options: { delete: true } });
    expect(await suggested(room, 'w')).toEqual(['w', FERRY.options.question]);
    await set(room, { 'recent-questions': false });
    expect(room.app.memory().recentQuestions.list(room.discord.guildId)).toEqual([]);
  });
});

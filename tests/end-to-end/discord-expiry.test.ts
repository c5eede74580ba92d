import { expect, it } from 'vitest';
import { KEPT_FOR_MS } from '../../src/memory/kept-replies.ts';
import { ageReplies } from '../support/discord/age-replies.ts';
import { openNewsroom } from '../support/discord/newsroom.ts';
import { FERRY, HARBOUR, openThread, READING, wordsOf } from '../support/discord/open-thread.ts';
import { idOf, pressables } from '../support/discord/pressables.ts';

const MINUTE_MS = 60_000;

it('every button works for seven days, and then says kindly that it has expired', async () => {
  const room = await openNewsroom();
  const answer = await room.discord.interact(FERRY).answered;
  const labels = [...pressables(answer).keys()];
  expect(labels).toEqual([
    'In context',
    'More like this',
    'Follow up',
    'Useful',
    'Not right',
    'Why this?',
    'Take along',
  ]);
  const form = await room.discord.interact({ command: '', button: idOf(answer, 'Follow up') }).acknowledged;
  const formId = form.type === 9 ? form.data.custom_id : '';

  ageReplies(room.dataDir, KEPT_FOR_MS - MINUTE_MS);
  const inTime = await room.discord.interact({ command: '', button: idOf(answer, 'In context') }).answered;
  expect(wordsOf(inTime)).toContain('Magnus Tait');

  ageReplies(room.dataDir, 2 * MINUTE_MS);
  for (const label of labels) {
    const pressed = room.discord.interact({ command: '', button: idOf(answer, label) });
    expect(await pressed.acknowledged).toMatchObject({ type: 4, data: { flags: 64 } });
    expect((await pressed.answered).content).toMatch(/^🙋 I no longer have that answer/);
  }
  const sentIn = room.discord.interact({ command: '', form: formId, filledIn: { question: 'When will it sail?' } });
  expect((await sentIn.answered).content).toMatch(/^🙋 I no longer have that answer/);
});

it('a thread goes on after seven days, with questions of their own', async () => {
  const room = await openNewsroom(READING);
  const { id, answer } = await openThread(room);
  ageReplies(room.dataDir, KEPT_FOR_MS);
  const question = await room.discord.say({ channelId: id, content: HARBOUR }).answered;
  expect(wordsOf(question)).toContain('reopened on Monday');
  const pressed = await room.discord.interact({ command: '', button: idOf(answer, 'Thread') }).answered;
  expect(pressed.content).toMatch(/^🙋 I no longer have that answer/);
});

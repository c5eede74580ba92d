import { isDeletedByMember } from './discord-failure.ts';
import type { Message } from '../message.ts';
import type { Parts } from '../parts.ts';
import { sendOrExplain } from './send-or-explain.ts';
import type { Request, Task } from '../task.ts';

interface Late {
  /** Why the answer could not be put in its place. */
  readonly error: unknown;
  readonly place: Task['place'];
  readonly parts: Pick<Parts, 'app' | 'log'>;
}

/**
 * Sends an answer whose interaction is over (after 15 minutes) as a message to the channel it was asked in. One that
 * was for the asker alone is not shown to others; it is logged as undeliverable, like any other that cannot be sent.
 * Never rejects.
 */
export async function sendLate(request: Request, message: Message, { error, place, parts }: Late): Promise<void> {
  if (isDeletedByMember(error)) return;
  const { app, log } = parts;
  const { channel, channelId, user } = request;
  const undeliverable = (why: string): void => log.error('an answer is undeliverable', { channel: channelId, why });
  if (place !== 'channel') return undeliverable('it came after 15 minutes and was for the asker alone');
  if (!channel?.isSendable()) return undeliverable('it came after 15 minutes, and the bot is not in that channel');
  const words = app.wording.say('task.late', { member: `<@${user.id}>` });
  const content = [words, message.content].filter(Boolean).join('\n');
  // Buttons stay: they go by what is remembered, not by the interaction. The nonce has Discord take it once.
  const late = { ...message, content, nonce: request.id, enforceNonce: true };
  const why = await sendOrExplain(() => channel.send(late), { what: 'an answer', channel: channel.id, log });
  if (why === null) log.info('a late answer was sent to the channel', { channel: channelId });
}

import { type Message, MessageType } from 'discord.js';
import { earlierOf, type Earlier } from '../../reply/kinds/earlier.ts';
import { findReply } from '../dressing/kept-reply.ts';
import { keyUnder } from '../dressing/custom-id.ts';
import { isDeletedByMember, remedyOf } from '../sending/discord-failure.ts';
import { ownThreadOf } from './own-thread.ts';
import type { Parts } from '../parts.ts';
import { remember } from '../remember.ts';

/**
 * The exchange that a message follows up: that of the answer it replies to, else the last in its thread. Null where
 * there was none, or it is not kept any more: then the message is a question of its own. Never rejects.
 */
export async function findEarlier(message: Message<true>, parts: Parts): Promise<Earlier | null> {
  const key = message.type === MessageType.Reply ? await keyOfAnswer(message, parts) : keyOfLast(message, parts);
  const reply = key === null ? undefined : findReply(key, parts)?.reply;
  return reply?.command === 'ask' ? earlierOf(reply) : null;
}

async function keyOfAnswer(message: Message<true>, { log }: Parts): Promise<string | null> {
  try {
    const { components } = await message.fetchReference();
    return keyUnder(components.map((row) => row.toJSON()));
  } catch (error) {
    if (!isDeletedByMember(error)) {
      const why = remedyOf(error);
      log.warn('the answer that a message replies to could not be read', { channel: message.channelId, why });
    }
    return null;
  }
}

function keyOfLast(message: Message<true>, parts: Parts): string | null {
  const thread = ownThreadOf(message);
  return thread === null ? null : remember(parts, ({ threadAnswers }) => threadAnswers.last(thread));
}

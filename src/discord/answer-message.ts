import { ask } from '../../commands/ask.ts';
import { nameInDiscord } from '../../commands/name-in-discord.ts';
import type { Message } from 'discord.js';
import { objectionTo } from './asking/admission.ts';
import type { Cooldown } from './turns/cooldown.ts';
import { doTask } from './answering/do-task.ts';
import { findEarlier } from './asking/find-earlier.ts';
import { textMessage } from './message.ts';
import { messageDelivery } from './answering/message-delivery.ts';
import type { Parts } from './parts.ts';
import { isCall } from './asking/is-for-bot.ts';
import { plainWords } from './asking/plain-words.ts';
import { rulesFor } from './asking/rules.ts';

interface Answering {
  readonly parts: Parts;
  /** Who was told lately why they are not answered. */
  readonly told: Cooldown;
  readonly isStopping: boolean;
  /** The bot is mentioned or replied to; false where every message is a question. */
  readonly isSpokenTo: boolean;
}

/** Seconds in which a member is told once why they are not answered: all others in the channel read it too. */
const TOLD_FOR_SECONDS = 30;

/** Answers a message that is for the bot like a question of `/ask`, with the exchange that it follows up. */
export async function answerMessage(
  message: Message<true>,
  { parts, told, isStopping, isSpokenTo }: Answering,
): Promise<void> {
  const command = parts.commands.get(nameInDiscord(ask));
  if (command === undefined) return;
  const { wording } = parts.app;
  const delivery = messageDelivery(message, parts);
  const problem = isStopping ? wording.say('task.restarting') : objection();
  if (problem !== null) {
    parts.log.debug('a message was refused', { words: problem });
    if (isSpokenTo && told.take(message.author.id, TOLD_FOR_SECONDS) === 0)
      await delivery.deliver(textMessage(`🙋 ${problem}`));
    return;
  }
  const input = { question: isCall(message) ? wording.say('talk.called') : plainWords(message.content) };
  const earlier = () => findEarlier(message, parts);
  const onlyIfKnown = !isSpokenTo && rulesFor(message, parts).isSilent;
  await doTask(delivery, { command, input, place: 'channel', earlier, onlyIfKnown }, parts);

  function objection(): string | null {
    if (command === undefined) return null;
    return rulesFor(message, parts).isPrivate
      ? wording.say('thread.not-in-public')
      : objectionTo(message, command, parts);
  }
}

import { DiscordAPIError, PermissionFlagsBits, RESTJSONErrorCodes, ThreadAutoArchiveDuration } from 'discord.js';
import type { AskReply } from '../../reply/kinds/ask-reply.ts';
import { objectionToPlace } from '../asking/admission.ts';
import { acknowledge } from '../answering/answer-interaction.ts';
import { completeAnswer } from '../sending/complete-answer.ts';
import { retried } from '../sending/retried.ts';
import { cutText } from '../drawing/cut-text.ts';
import { remedyOf } from '../sending/discord-failure.ts';
import { visibleText } from '../drawing/escape.ts';
import { LIMITS } from '../limits.ts';
import { NEEDED_PERMISSIONS } from '../needed-permissions.ts';
import { textMessage } from '../message.ts';
import { remember } from '../remember.ts';
import { rulesFor } from '../asking/rules.ts';
import { sendOrExplain } from '../sending/send-or-explain.ts';
import type { Press, Pressed } from './press.ts';

const NEEDED = NEEDED_PERMISSIONS.filter(
  ([bit]) => bit === PermissionFlagsBits.CreatePublicThreads || bit === PermissionFlagsBits.SendMessagesInThreads,
);

/** *Thread*: opens a thread from a public answer, in which each message is a follow-up. */
export async function openThread(press: Press): Promise<Pressed> {
  const { interaction, kept, parts } = press;
  const { log } = parts;
  const problem = kept.reply.command === 'ask' ? objection(press) : parts.app.wording.say('thread.no-place');
  if (problem !== null) return { problem };
  if (!(await acknowledge(interaction, { place: 'asker', log }))) return null;
  const words = await opened(press);
  await completeAnswer(interaction, textMessage(words), log).catch((error: unknown) =>
    log.warn('that a thread was opened could not be told', { why: remedyOf(error) }),
  );
  return null;
}

function objection({ interaction, parts }: Press): string | null {
  const { wording } = parts.app;
  const elsewhere = objectionToPlace(rulesFor(interaction, parts), interaction, wording);
  if (elsewhere !== null) return elsewhere;
  // What somebody may not do themselves they cannot have the bot do.
  if (!interaction.memberPermissions?.has(PermissionFlagsBits.CreatePublicThreads))
    return wording.say('thread.not-yours');
  const missing = NEEDED.filter(([bit]) => !interaction.appPermissions.has(bit)).map(([, name]) => `"${name}"`);
  if (missing.length === 0) return null;
  const remedy = `let the bot ${missing.join(' and ')}`;
  parts.log.warn('a thread could not be opened', { channel: interaction.channelId, why: remedy });
  return wording.say('thread.failed', { why: remedy });
}

/** Opens it, unless there is one. @returns what to tell who pressed. */
async function opened({ interaction, kept, key, parts }: Press): Promise<string> {
  const { channel, message } = interaction;
  const { wording } = parts.app;
  if (channel === null || !('threads' in channel) || !('send' in channel)) return wording.say('thread.no-place');
  // What a reply holds is known by its command; `openThread` has looked at it.
  const { question, readAs } = kept.reply as AskReply;
  const name = cutText(visibleText(readAs ?? question), LIMITS.threadName).trim();
  const autoArchiveDuration = ThreadAutoArchiveDuration.OneDay;
  try {
    const thread = await retried(() => channel.threads.create({ name, autoArchiveDuration, startMessage: message.id }));
    remember(parts, ({ threadAnswers }) => threadAnswers.note(thread.id, key));
    const welcome = { ...textMessage(wording.say('thread.welcome')), nonce: interaction.id, enforceNonce: true };
    const sending = { what: 'a message in a new thread', channel: thread.id, log: parts.log };
    const why = await sendOrExplain(() => thread.send(welcome), sending);
    return why === null
      ? wording.say('thread.opened', { thread: `<#${thread.id}>` })
      : wording.say('thread.mute', { thread: `<#${thread.id}>`, why });
  } catch (error) {
    // A thread that was opened from a message has the message's id.
    if (isOpenAlready(error)) return wording.say('thread.already', { thread: `<#${message.id}>` });
    parts.log.warn('a thread could not be opened', { channel: channel.id, why: remedyOf(error) });
    return wording.say('thread.failed', { why: remedyOf(error) });
  }
}

function isOpenAlready(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage;
}

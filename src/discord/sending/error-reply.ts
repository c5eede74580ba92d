import { codeOf, isAskersFault } from '../../errors.ts';
import type { Parts } from '../parts.ts';
import { textMessage, type Message } from '../message.ts';

/**
 * The message that answers a command which failed: one message a code. Never the error's own text, which may name files
 * of the machine: that is in the log, for the person who runs the bot, under the id that the message names.
 */
export function errorReply(error: unknown, { app, request }: Pick<Parts, 'app' | 'request'>): Message {
  const { wording } = app;
  const words = wording.say(`error.${codeOf(error)}`);
  if (isAskersFault(error)) return textMessage(`🙋 ${words}`);
  return textMessage(`⚠️ ${words}${request === '' ? '' : ` ${wording.say('error.request', { request })}`}`);
}

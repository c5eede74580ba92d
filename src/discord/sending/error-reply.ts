import { codeOf, isAskersFault } from '../../errors.ts';
import type { Wording } from '../../language/wording.ts';
import { textMessage, type Message } from '../message.ts';

/**
 * The message that answers a command which failed: one message a code. Never the error's own text, which may name files
 * of the machine: that is in the log, for the person who runs the bot.
 */
export function errorReply(error: unknown, wording: Wording): Message {
  return textMessage(`${isAskersFault(error) ? '🙋' : '⚠️'} ${wording.say(`error.${codeOf(error)}`)}`);
}

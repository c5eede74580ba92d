import { AppError, type ErrorCode } from '../../errors.ts';
import type { Wording } from '../../language/wording.ts';
import { textMessage, type Message } from '../message.ts';

/** What the member can put right by asking differently; all else only the person who runs the bot can. */
const ASKERS_FAULT: ReadonlySet<ErrorCode> = new Set([
  'usage',
  'question-empty',
  'question-too-long',
  'text-too-long',
  'channels-unread',
  'hours-unread',
  'upload-unreadable',
  'watch-refused',
]);

/** The code of anything thrown. */
export function codeOf(error: unknown): ErrorCode {
  return error instanceof AppError ? error.code : 'unexpected';
}

/** Whether the member can put the failure right: then it is no trouble of ours to log as one. */
export function isAskersFault(error: unknown): boolean {
  return ASKERS_FAULT.has(codeOf(error));
}

/**
 * The message that answers a command which failed: one message a code. Never the error's own text, which may name files
 * of the machine: that is in the log, for the person who runs the bot.
 */
export function errorReply(error: unknown, wording: Wording): Message {
  return textMessage(`${isAskersFault(error) ? '🙋' : '⚠️'} ${wording.say(`error.${codeOf(error)}`)}`);
}

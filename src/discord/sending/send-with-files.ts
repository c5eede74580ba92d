import type { Logger } from '../../log.ts';
import { retried } from './retried.ts';
import { isGone, remedyOf } from './discord-failure.ts';
import type { Message } from '../message.ts';

/**
 * Sends a message; without its files where Discord does not take it with them (too large, or the bot may not attach
 * any): the words matter more.
 * @throws whatever Discord answers, once trying again is of no use.
 */
export async function sendWithFiles(
  message: Message,
  send: (message: Message) => Promise<unknown>,
  log: Logger,
): Promise<void> {
  try {
    await retried(() => send(message));
  } catch (error) {
    if (message.files === undefined || isGone(error)) throw error;
    log.warn('an answer is sent without its files', { why: remedyOf(error) });
    const { files: _files, inWords = message.embeds, ...words } = message;
    await retried(() => send({ ...words, embeds: inWords }));
  }
}

import type { Logger } from '../../log.ts';
import { remedyOf } from './discord-failure.ts';
import { retried } from './retried.ts';

export interface Sending {
  /** What is sent, in the words of the log: "an answer". */
  readonly what: string;
  /** Discord's id of where to. */
  readonly channel: string;
  readonly log: Logger;
}

/**
 * Sends something of the bot's own accord, where no interaction holds the door open: a late answer, a message in a
 * thread, a digest. Where Discord does not take it, the log says what to do about it. Never rejects.
 * @returns null when it was sent, else the remedy, for whoever else can be told.
 */
export async function sendOrExplain(
  send: () => Promise<unknown>,
  { what, channel, log }: Sending,
): Promise<string | null> {
  try {
    await retried(send);
    return null;
  } catch (error) {
    const why = remedyOf(error);
    log.error(`${what} is undeliverable`, { channel, why });
    return why;
  }
}

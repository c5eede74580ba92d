import { setTimeout as wait } from 'node:timers/promises';
import { MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Logger } from '../../log.ts';
import { isAcknowledged, isGone } from '../sending/discord-failure.ts';
import { LIMITS } from '../limits.ts';
import type { Message } from '../message.ts';
import { retried } from '../sending/retried.ts';
import type { Request, Task } from '../task.ts';

/**
 * Tells Discord that the task is taken ("thinking…"). True: go on and answer; false: it is too late.
 *
 * When the connection breaks, nobody knows whether Discord took the acknowledgement. Then the answer is yes as well:
 * if it did, the member waits for the answer; if not, editing the answer says so. After Discord's own limit there is
 * nothing more to wait for.
 */
export async function acknowledge(
  interaction: Request,
  { place, log }: { readonly place: Task['place']; readonly log: Logger },
): Promise<boolean> {
  const sent = retried(() => defer(interaction, place)).then(
    () => true,
    (error: unknown) => {
      if (!isAcknowledged(error)) log.warn('an acknowledgement failed', { interaction: interaction.id, error });
      return !isGone(error);
    },
  );
  return Promise.race([sent, wait(LIMITS.acknowledgeMs, true, { ref: false })]);
}

function defer(interaction: Request, place: Task['place']): Promise<unknown> {
  if (place === 'message' && interaction.isMessageComponent()) return interaction.deferUpdate();
  return interaction.deferReply(place === 'asker' ? { flags: MessageFlags.Ephemeral } : {});
}

/** Answers at once, for the asker's eyes only. Never throws. */
export async function answerPrivately(
  interaction: RepliableInteraction,
  { message, log }: { readonly message: Message; readonly log: Logger },
): Promise<void> {
  await answerAtOnce(() => interaction.reply({ ...message, flags: MessageFlags.Ephemeral }), log);
}

/** Sends an answer that needs no work, as the first and only one: tried again where that is of use. Never throws. */
export async function answerAtOnce(send: () => Promise<unknown>, log: Logger): Promise<void> {
  try {
    await retried(send);
  } catch (error) {
    if (!isAcknowledged(error)) log.warn('an answer could not be sent', { error });
  }
}

import { setTimeout as wait } from 'node:timers/promises';
import { MessageFlags, type ChatInputCommandInteraction, type RepliableInteraction } from 'discord.js';
import type { Logger } from '../log.ts';
import { isAcknowledged, isGone, isPassing } from './discord-failure.ts';
import { LIMITS } from './limits.ts';
import type { Message } from './message.ts';

/** Milliseconds before each further try of a request that the network or Discord dropped. */
const WAITS_MS = [250, 1_000, 4_000];

/**
 * Tells Discord that the command is taken ("thinking…"). True: go on and answer; false: it is too late.
 *
 * When the connection breaks, nobody knows whether Discord took the acknowledgement. Then the answer is yes as well:
 * if it did, the reader waits for the answer; if not, editing the answer says so. After Discord's own limit there is
 * nothing more to wait for.
 */
export async function acknowledge(
  interaction: ChatInputCommandInteraction,
  options: { readonly ephemeral: boolean; readonly log: Logger },
): Promise<boolean> {
  const flags = options.ephemeral ? { flags: MessageFlags.Ephemeral as const } : {};
  const sent = retried(() => interaction.deferReply(flags)).then(
    () => true,
    (error: unknown) => {
      const known = isAcknowledged(error);
      if (!known) options.log.warn('an acknowledgement failed', { command: interaction.commandName, error });
      return !isGone(error);
    },
  );
  return Promise.race([sent, wait(LIMITS.acknowledgeMs, true, { ref: false })]);
}

/**
 * Puts the answer in the place of "thinking…". Goes by the interaction's token, not by what discord.js remembers of
 * the acknowledgement: it refuses to edit when the answer to that was lost on the way.
 * @throws whatever Discord answers, once trying again is of no use.
 */
export async function completeAnswer(interaction: ChatInputCommandInteraction, message: Message): Promise<void> {
  await retried(() => interaction.webhook.editMessage('@original', message));
}

/** Answers at once, for the reader's eyes only. Never throws. */
export async function answerPrivately(
  interaction: RepliableInteraction,
  { message, log }: { readonly message: Message; readonly log: Logger },
): Promise<void> {
  try {
    await retried(() => interaction.reply({ ...message, flags: MessageFlags.Ephemeral }));
  } catch (error) {
    if (!isAcknowledged(error)) log.warn('a private answer could not be sent', { error });
  }
}

async function retried(request: () => Promise<unknown>): Promise<void> {
  for (const waitMs of [...WAITS_MS, null]) {
    try {
      await request();
      return;
    } catch (error) {
      if (waitMs === null || !isPassing(error)) throw error;
      await wait(waitMs);
    }
  }
}

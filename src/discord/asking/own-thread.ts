import type { Interaction, Message } from 'discord.js';

/** The id of the thread that this came from, if it is one that the bot opened; else null. */
export function ownThreadOf({ channel, client }: Pick<Interaction | Message, 'channel' | 'client'>): string | null {
  return channel?.isThread() === true && channel.ownerId === client.user.id ? channel.id : null;
}

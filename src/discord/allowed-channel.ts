import type { Interaction, Message } from 'discord.js';

/**
 * Whether the bot answers where this came from: a thread counts as the channel it belongs to.
 * @param allowedChannels channel ids; empty for everywhere.
 */
export function isAllowedChannel(asked: Interaction | Message, allowedChannels: readonly string[]): boolean {
  if (allowedChannels.length === 0) return true;
  const parentId = asked.channel?.isThread() === true ? asked.channel.parentId : null;
  return [asked.channelId, parentId].some((id) => id !== null && allowedChannels.includes(id));
}

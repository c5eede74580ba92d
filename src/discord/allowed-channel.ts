import type { Interaction } from 'discord.js';

/**
 * Whether the bot answers where this came from: a thread counts as the channel it belongs to.
 * @param allowedChannels channel ids; empty for everywhere.
 */
export function isAllowedChannel(interaction: Interaction, allowedChannels: readonly string[]): boolean {
  if (allowedChannels.length === 0) return true;
  const parentId = interaction.channel?.isThread() === true ? interaction.channel.parentId : null;
  return [interaction.channelId, parentId].some((id) => id !== null && allowedChannels.includes(id));
}

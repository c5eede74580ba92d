import { ChannelType } from 'discord.js';
import type { Config } from '../../config.ts';
import type { Asked } from '../delivery.ts';

/** Whether a thread can be opened under an answer there whose messages the bot reads: in a text channel of a server that it is in. */
export function canHaveThread(
  { guild, channel }: Pick<Asked, 'guild' | 'channel'>,
  { messageContent }: Config,
): boolean {
  const takesThreads = channel?.type === ChannelType.GuildText || channel?.type === ChannelType.GuildAnnouncement;
  return messageContent && guild !== null && takesThreads;
}

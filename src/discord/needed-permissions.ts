import { PermissionFlagsBits } from 'discord.js';

/** What the bot needs in a server for all that it does there, by the names that Discord shows (in English). README.md invites it with these. */
export const NEEDED_PERMISSIONS: readonly (readonly [bit: bigint, name: string])[] = [
  [PermissionFlagsBits.ViewChannel, 'View Channels'],
  [PermissionFlagsBits.SendMessages, 'Send Messages'],
  [PermissionFlagsBits.EmbedLinks, 'Embed Links'],
  [PermissionFlagsBits.AttachFiles, 'Attach Files'],
  [PermissionFlagsBits.ReadMessageHistory, 'Read Message History'],
  [PermissionFlagsBits.CreatePublicThreads, 'Create Public Threads'],
  [PermissionFlagsBits.SendMessagesInThreads, 'Send Messages in Threads'],
];

/** The names of those that are not among some permissions. */
export function lackingOf(permissions: bigint): readonly string[] {
  if ((permissions & PermissionFlagsBits.Administrator) !== 0n) return [];
  return NEEDED_PERMISSIONS.flatMap(([bit, name]) => ((permissions & bit) === 0n ? [name] : []));
}

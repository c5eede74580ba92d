import { ChannelType, PermissionFlagsBits } from 'discord.js';
import type { Reply } from '../reply/reply.ts';
import { askerOf } from './asker-of.ts';
import type { Asked } from './delivery.ts';
import type { Parts } from './parts.ts';
import { remember } from './remember.ts';
import { rulesFor } from './rules.ts';
import type { Task } from './task.ts';

/**
 * Keeps a question that was answered before all, where the server wants such questions suggested. A channel that not
 * everybody in the server can see is not "all": who is suggested a question may not see where it was asked.
 */
export function noteRecentQuestion(asked: Asked, reply: Reply, { task, parts }: { task: Task; parts: Parts }): void {
  const { server, reader } = askerOf(asked);
  if (server === null || task.place !== 'channel' || reply.command !== 'ask' || reply.kind !== 'answered') return;
  if (!rulesFor(asked, parts).suggestsRecent || !isOpenToAll(asked)) return;
  const question = reply.readAs ?? reply.question;
  remember(parts, ({ recentQuestions }) => recentQuestions.add({ server, reader, question }));
}

function isOpenToAll({ channel, guild }: Asked): boolean {
  if (guild === null || channel === null || channel.isDMBased() || channel.type === ChannelType.PrivateThread)
    return false;
  return channel.permissionsFor(guild.roles.everyone).has(PermissionFlagsBits.ViewChannel);
}

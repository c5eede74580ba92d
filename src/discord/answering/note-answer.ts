import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { isQuestion } from '../../reply/kinds/ask-reply.ts';
import type { Reply } from '../../reply/kinds/reply.ts';
import { type Asked, askerOf } from '../delivery.ts';
import type { Parts } from '../parts.ts';
import { remember } from '../remember.ts';
import { rulesFor } from '../asking/rules.ts';
import type { Task } from '../task.ts';
import type { Asker } from '../../../commands/command.ts';
import { keyUnder } from '../dressing/custom-id.ts';
import type { Message } from '../message.ts';
import { ownThreadOf } from '../asking/own-thread.ts';

/**
 * Keeps a question that was answered before all, where the server wants such questions suggested. A channel that not
 * everybody in the server can see is not "all": who is suggested a question may not see where it was asked.
 */
export function noteRecentQuestion(asked: Asked, reply: Reply, { task, parts }: { task: Task; parts: Parts }): void {
  const { server, member } = askerOf(asked);
  if (server === null || task.place !== 'channel' || reply.command !== 'ask' || reply.kind !== 'answered') return;
  if (!rulesFor(asked, parts).suggestsRecent || !isOpenToAll(asked)) return;
  const question = reply.readAs ?? reply.question;
  remember(parts, ({ recentQuestions }) => recentQuestions.add({ server, member, question }));
}

function isOpenToAll({ channel, guild }: Asked): boolean {
  if (guild === null || channel === null || channel.isDMBased() || channel.type === ChannelType.PrivateThread)
    return false;
  return channel.permissionsFor(guild.roles.everyone).has(PermissionFlagsBits.ViewChannel);
}

/** Keeps a question that the archive did not answer, where whoever runs the bot wants that. */
export function noteGap(reply: Reply, { member, server }: Asker, parts: Parts): void {
  if (!parts.config.keepQuestions || reply.command !== 'ask' || reply.kind === 'answered' || !isQuestion(reply)) return;
  // What answers it may be about to come.
  if (reply.archive.takingIn !== null) return;
  const { question, kind: outcome, citations } = reply;
  const nearest = citations[0]?.articleId ?? null;
  remember(parts, ({ questions }) => questions.add({ member, server, question, outcome, nearest }));
}

/** Notes an answer in a thread of the bot's as the one that the next message there may refer back to. */
export function noteThreadAnswer(asked: Asked, { components }: Message, parts: Parts): void {
  const thread = ownThreadOf(asked);
  const key = keyUnder(components);
  if (thread !== null && key !== null) remember(parts, ({ threadAnswers }) => threadAnswers.note(thread, key));
}

import { gapsCsv } from '../../reply/gaps-csv.ts';
import { layoutReply } from '../../reply/layout-reply.ts';
import type { Reply } from '../../reply/reply.ts';
import { askerOf } from '../asker-of.ts';
import type { Asked } from '../delivery.ts';
import { leavesOf } from '../leaves.ts';
import type { Message } from '../message.ts';
import type { Parts } from '../parts.ts';
import { renderLayout } from '../render-layout.ts';
import type { Task } from '../task.ts';
import { canHaveThread } from './can-have-thread.ts';
import { keepReply, type KeptReply } from './kept-reply.ts';
import { hasStatefulButtons, replyButtons } from './reply-buttons.ts';

/** The message of a new reply, with its buttons; without any where the reply cannot be kept for them. */
export function dressReply(
  reply: Reply,
  task: Task,
  { asked, parts }: { readonly asked: Asked; readonly parts: Parts },
): Message {
  const kept: KeptReply = {
    command: task.command.discordName ?? task.command.name,
    input: task.input,
    reply,
    isPrivate: task.place === 'reader' && !task.command.ephemeral,
    isShared: false,
    canHaveThread: canHaveThread(asked, parts.config),
  };
  const isLong = leavesOf(layoutReply(reply, new Date())).length > 1;
  const key = isLong || hasStatefulButtons(reply) ? keepReply(askerOf(asked).reader, kept, parts) : '';
  const message = key === null ? renderLayout(layoutReply(reply, new Date())) : drawKept(kept, key);
  return { ...message, ...tableOf(reply) };
}

/** The message of a kept reply. @param leaf which part of one too long for a message, from 0. */
export function drawKept(
  { reply, isPrivate, isShared, canHaveThread: takesThread = false }: KeptReply,
  key: string,
  leaf = 0,
): Message {
  const leaves = leavesOf(layoutReply(reply, new Date()));
  const shown = leaves[leaf] ?? leaves[0] ?? layoutReply(reply, new Date());
  const isShareable = isPrivate && !isShared;
  const under = { key, isShareable, hasThread: takesThread && !isShareable, leaf, leaves: leaves.length };
  return { ...renderLayout(shown), components: replyButtons(reply, under) };
}

/** What a moderator takes along: the gaps as a table. */
function tableOf(reply: Reply): Pick<Message, 'files'> {
  if (reply.command !== 'gaps' || reply.gaps.length === 0) return {};
  return { files: [{ name: 'gaps.csv', attachment: Buffer.from(gapsCsv(reply)) }] };
}

import { nameInDiscord } from '../../../commands/name-in-discord.ts';
import type { Wording } from '../../language/wording.ts';
import { gapsCsv } from '../../reply/layouts/gaps-csv.ts';
import type { Reply } from '../../reply/kinds/reply.ts';
import { type Asked, askerOf } from '../delivery.ts';
import type { Message } from '../message.ts';
import type { Parts } from '../parts.ts';
import { renderLayout } from '../drawing/render-layout.ts';
import type { Task } from '../task.ts';
import { canHaveThread } from './can-have-thread.ts';
import { keepReply, type KeptReply } from './kept-reply.ts';
import type { LaidOut } from './lay-out.ts';
import { hasStatefulButtons, replyButtons } from './reply-buttons.ts';

export interface Dressing {
  readonly asked: Asked;
  readonly parts: Parts;
  readonly laidOut: LaidOut;
}

/** The message of a new reply, with its buttons; without any where the reply cannot be kept for them. */
export function dressReply(reply: Reply, task: Task, { asked, parts, laidOut }: Dressing): Message {
  const kept: KeptReply = {
    command: nameInDiscord(task.command),
    input: task.input,
    reply,
    isPrivate: task.place === 'asker' && !task.command.ephemeral,
    isShared: false,
    canHaveThread: canHaveThread(asked, parts.config),
  };
  const { wording } = parts.app;
  const isLong = laidOut.leaves.length > 1;
  const key = isLong || hasStatefulButtons(reply) ? keepReply(askerOf(asked).member, kept, parts) : '';
  const message = key === null ? renderLayout(laidOut.layout, wording) : drawKept(kept, laidOut, { key, wording });
  return { ...message, ...tableOf(reply) };
}

export interface Drawing {
  readonly key: string;
  readonly wording: Wording;
  /** Which part of a reply too long for a message, from 0. */
  readonly leaf?: number;
}

/** The message of a kept reply. */
export function drawKept(kept: KeptReply, { layout, leaves }: LaidOut, { key, wording, leaf = 0 }: Drawing): Message {
  const { reply, isPrivate, isShared } = kept;
  const isShareable = isPrivate && !isShared;
  const hasThread = kept.canHaveThread === true && !isShareable;
  const under = { key, isShareable, hasThread, leaf, leaves: leaves.length, wording };
  return { ...renderLayout(leaves[leaf] ?? leaves[0] ?? layout, wording), components: replyButtons(reply, under) };
}

/** What a moderator takes along: the gaps as a table. */
function tableOf(reply: Reply): Pick<Message, 'files'> {
  if (reply.command !== 'gaps' || reply.gaps.length === 0) return {};
  return { files: [{ name: 'gaps.csv', attachment: Buffer.from(gapsCsv(reply)) }] };
}

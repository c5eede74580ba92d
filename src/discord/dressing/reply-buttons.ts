import { ButtonStyle, type APIButtonComponentWithCustomId } from 'discord.js';
import type { Wording } from '../../language/wording.ts';
import { isQuestion as wasAsked } from '../../reply/kinds/ask-reply.ts';
import type { Reply } from '../../reply/kinds/reply.ts';
import { whyOf } from '../../reply/kinds/why.ts';
import { cutText } from '../drawing/cut-text.ts';
import { visibleText } from '../drawing/escape.ts';
import { LIMITS } from '../limits.ts';
import type { ButtonRow } from '../message.ts';
import { articleMenu } from './article-menu.ts';
import { button, rowsOf, stepButtons } from './button.ts';
import { citationsOf } from './kept-reply.ts';

/** People to choose from at the most: two rows on a wide screen, and few enough to read on a narrow one. */
const MOST_CANDIDATES = 10;

export interface Under {
  /** Key of the kept reply. */
  readonly key: string;
  /** It is for the asker alone, and may be shown to all. */
  readonly isShareable: boolean;
  /** Its thread is where to follow it up. */
  readonly hasThread: boolean;
  /** Which part of a reply too long for one message is shown, from 0, and of how many. */
  readonly leaf: number;
  readonly leaves: number;
  readonly wording: Wording;
}

/** What is under a reply. */
export function replyButtons(reply: Reply, under: Under): readonly ButtonRow[] {
  const { key, leaf, leaves, wording } = under;
  const candidates = candidatesOf(reply).map((name, index) =>
    button(cutText(visibleText(name), LIMITS.buttonLabel), { action: 'pick', key, index }, ButtonStyle.Primary),
  );
  const answers = answerButtons(reply, under);
  return [
    ...rowsOf(candidates.slice(0, LIMITS.buttonsPerRow)),
    ...rowsOf(candidates.slice(LIMITS.buttonsPerRow)),
    ...articleMenu(reply, wording),
    ...rowsOf(stepButtons({ index: leaf, count: leaves, of: 'part', wording }, { action: 'leaf', key })),
    ...rowsOf(pageButtons(reply, under)),
    ...rowsOf(answers.slice(0, LIMITS.buttonsPerRow)),
    ...rowsOf(answers.slice(LIMITS.buttonsPerRow)),
    ...rowsOf(forgetButton(reply, wording)),
    ...rowsOf(undoButton(reply, under)),
  ].slice(0, LIMITS.rowsPerMessage);
}

/** True when buttons under this reply go by what is kept of it, even where it is short. */
export function hasStatefulButtons(reply: Reply): boolean {
  const isPaged = reply.command === 'articles' && 'pages' in reply && reply.pages > 1;
  return (
    isPaged || isUndoable(reply) || isQuestion(reply) || candidatesOf(reply).length > 0 || citationsOf(reply).length > 0
  );
}

/** The people of the archive who may be meant; empty when that is clear. */
export function candidatesOf(reply: Reply): readonly string[] {
  return 'candidates' in reply ? reply.candidates.slice(0, MOST_CANDIDATES) : [];
}

function pageButtons(reply: Reply, { key, wording }: Under): readonly APIButtonComponentWithCustomId[] {
  if (reply.command !== 'articles' || 'body' in reply) return [];
  return stepButtons({ index: reply.page - 1, count: reply.pages, of: 'page', wording }, { action: 'page', key });
}

function answerButtons(
  reply: Reply,
  { key, isShareable, hasThread, wording }: Under,
): readonly APIButtonComponentWithCustomId[] {
  const isQuoting = citationsOf(reply).length > 0;
  if (reply.command === 'add') return [];
  if (!isQuoting && !isQuestion(reply)) return [];
  // One leads: who reads alone may want to share, everybody else to read on.
  const leading = isShareable ? ButtonStyle.Secondary : ButtonStyle.Primary;
  const followUp = hasThread
    ? button(wording.say('button.thread'), { action: 'thread', key })
    : button(wording.say('button.follow'), { action: 'follow', key });
  return [
    ...(isQuoting ? [button(wording.say('button.context'), { action: 'context', key }, leading)] : []),
    ...(isQuoting ? [button(wording.say('button.more'), { action: 'more', key })] : []),
    ...(reply.command === 'ask' && isQuoting ? [followUp] : []),
    ...(isQuoting ? [button(wording.say('button.useful'), { action: 'useful', key })] : []),
    button(wording.say('button.wrong'), { action: 'wrong', key }),
    ...(isExplained(reply) ? [button(wording.say('button.why'), { action: 'why', key })] : []),
    ...(isQuoting ? [button(wording.say('button.take'), { action: 'take', key })] : []),
    ...(isShareable ? [button(wording.say('button.share'), { action: 'share', key }, ButtonStyle.Primary)] : []),
  ];
}

/** One that the archive was asked: of what is said to Dateline itself nothing is right or wrong. */
function isQuestion(reply: Reply): boolean {
  return reply.command === 'ask' && wasAsked(reply);
}

/** One that says what was weighed for it: older versions kept none that does. */
function isExplained(reply: Reply): boolean {
  return reply.command === 'ask' && whyOf(reply) !== null;
}

function undoButton(reply: Reply, { key, wording }: Under): readonly APIButtonComponentWithCustomId[] {
  return isUndoable(reply) ? [button(wording.say('button.undo'), { action: 'undo', key }, ButtonStyle.Danger)] : [];
}

function isUndoable(reply: Reply): boolean {
  return reply.command === 'add' && reply.kind === 'added';
}

function forgetButton(reply: Reply, wording: Wording): readonly APIButtonComponentWithCustomId[] {
  if (reply.command !== 'privacy' || reply.isDeleted) return [];
  const kept = reply.replies + reply.feedback + reply.questions + reply.recentQuestions + reply.watches;
  return kept > 0 ? [button(wording.say('button.forget'), { action: 'forget' }, ButtonStyle.Danger)] : [];
}

import { ButtonStyle, type APIButtonComponentWithCustomId } from 'discord.js';
import type { Reply } from '../../reply/reply.ts';
import { cutText } from '../cut-text.ts';
import { visibleText } from '../escape.ts';
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
}

/** What is under a reply. */
export function replyButtons(reply: Reply, under: Under): readonly ButtonRow[] {
  const { key, leaf, leaves } = under;
  const candidates = candidatesOf(reply).map((name, index) =>
    button(cutText(visibleText(name), LIMITS.buttonLabel), { action: 'pick', key, index }, ButtonStyle.Primary),
  );
  const answers = answerButtons(reply, under);
  return [
    ...rowsOf(candidates.slice(0, LIMITS.buttonsPerRow)),
    ...rowsOf(candidates.slice(LIMITS.buttonsPerRow)),
    ...articleMenu(reply),
    ...rowsOf(stepButtons({ index: leaf, count: leaves, noun: 'Part' }, { action: 'leaf', key })),
    ...rowsOf(pageButtons(reply, key)),
    ...rowsOf(answers.slice(0, LIMITS.buttonsPerRow)),
    ...rowsOf(answers.slice(LIMITS.buttonsPerRow)),
    ...rowsOf(forgetButton(reply)),
  ].slice(0, LIMITS.rowsPerMessage);
}

/** True when buttons under this reply go by what is kept of it, even where it is short. */
export function hasStatefulButtons(reply: Reply): boolean {
  const isPaged = reply.command === 'articles' && 'pages' in reply && reply.pages > 1;
  return isPaged || reply.command === 'ask' || candidatesOf(reply).length > 0 || citationsOf(reply).length > 0;
}

/** The people of the archive who may be meant; empty when that is clear. */
export function candidatesOf(reply: Reply): readonly string[] {
  return 'candidates' in reply ? reply.candidates.slice(0, MOST_CANDIDATES) : [];
}

function pageButtons(reply: Reply, key: string): readonly APIButtonComponentWithCustomId[] {
  if (reply.command !== 'articles' || 'body' in reply) return [];
  return stepButtons({ index: reply.page - 1, count: reply.pages, noun: 'Page' }, { action: 'page', key });
}

function answerButtons(
  reply: Reply,
  { key, isShareable, hasThread }: Under,
): readonly APIButtonComponentWithCustomId[] {
  const isQuoting = citationsOf(reply).length > 0;
  if (!isQuoting && reply.command !== 'ask') return [];
  return [
    ...(isQuoting ? [button('In context', { action: 'context', key })] : []),
    ...(isQuoting ? [button('More like this', { action: 'more', key })] : []),
    ...(reply.command === 'ask' && isQuoting
      ? [hasThread ? button('Thread', { action: 'thread', key }) : button('Follow up', { action: 'follow', key })]
      : []),
    ...(isQuoting ? [button('Useful', { action: 'useful', key })] : []),
    button('Not right', { action: 'wrong', key }),
    ...(isShareable ? [button('Share', { action: 'share', key }, ButtonStyle.Primary)] : []),
  ];
}

function forgetButton(reply: Reply): readonly APIButtonComponentWithCustomId[] {
  const isAny =
    reply.command === 'privacy' &&
    !reply.isDeleted &&
    reply.replies + reply.feedback + reply.questions + reply.recentQuestions > 0;
  return isAny ? [button('Delete all of it', { action: 'forget' }, ButtonStyle.Danger)] : [];
}

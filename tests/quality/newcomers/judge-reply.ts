import type { Reply } from '../../../src/reply/kinds/reply.ts';

/** Something that a reader types, and what a good reply to it is. */
export interface NewcomerCase {
  readonly group: string;
  readonly say: string;
  /** Said before it, in the same conversation. */
  readonly after?: readonly string[];
  /**
   * `answer`: a sentence that answers. `refuse`: nothing is shown as an answer. `notfalse`: as `refuse`, but sentences may be
   * shown. `anyhelp`: an answer, or a word on what to type. `each`: all of several things. `reply`: what a command shows.
   * `talk:KIND`: a line of Dateline's own. `command:NAME`: what that command does.
   */
  readonly expect: string;
  /** Words that must be in it, of `a|b` either; of an answer: in its first line. */
  readonly holds?: readonly string[];
  /** Words that must not be in it. */
  readonly not?: readonly string[];
  /** Filters beside it. */
  readonly source?: string;
  readonly from?: string;
  readonly to?: string;
}

/** `clumsy`: what was wanted is there, but not where a reader looks first. `refused`: it is not there, though the archive has it. */
export type Verdict = 'right' | 'clumsy' | 'wrong' | 'refused';

/** What a reply is worth to whoever typed this. @param shown as it was drawn. */
export function judgeReply(one: NewcomerCase, reply: Reply, shown: string): Verdict {
  if ((one.not ?? []).some((words) => has(shown, words))) return 'wrong';
  const [expected = '', name = ''] = one.expect.split(':');
  const holds = (text: string): boolean => (one.holds ?? []).every((words) => has(text, words));
  switch (expected) {
    case 'talk':
      return reply.command !== 'ask' || reply.talk !== name ? 'wrong' : holds(shown) ? 'right' : 'clumsy';
    case 'command':
      return reply.command !== name ? 'wrong' : holds(shown) ? 'right' : 'clumsy';
    case 'reply':
      return holds(JSON.stringify(reply)) ? 'right' : 'refused';
  }
  if (reply.command !== 'ask') return holds(shown) ? 'clumsy' : 'wrong';
  const all = reply.lines.map(({ text }) => text).join('\n');
  switch (expected) {
    case 'refuse':
      if (reply.kind === 'answered') return 'wrong';
      return reply.lines.length === 0 && holds(shown) ? 'right' : 'clumsy';
    case 'notfalse':
      return reply.kind === 'answered' ? 'clumsy' : 'right';
    case 'anyhelp':
      if (reply.lines.length > 0 && holds(all)) return reply.kind === 'answered' ? 'right' : 'clumsy';
      if (reply.kind === 'answered') return 'wrong';
      return reply.notes.length > 0 || reply.lines.length > 0 ? 'clumsy' : 'refused';
    case 'each':
      if (holds(all)) return 'right';
      return reply.notes.length > 0 ? 'clumsy' : 'wrong';
    default:
      if (reply.kind === 'answered' && holds(reply.lines[0]?.text ?? '')) return 'right';
      if (reply.lines.length > 0 && holds(all)) return 'clumsy';
      return reply.kind === 'answered' ? 'wrong' : 'refused';
  }
}

/** Whether a text holds words, of `a|b` either, whatever their case. */
function has(text: string, words: string): boolean {
  const within = text.toLowerCase();
  return words.split('|').some((one) => within.includes(one.trim().toLowerCase()));
}

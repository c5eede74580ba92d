import type { CommandInput } from '../../../commands/command.ts';
import type { Citation } from '../../reply/citation.ts';
import type { Reply } from '../../reply/kinds/reply.ts';
import type { Parts } from '../parts.ts';
import { remember } from '../remember.ts';

/** A reply whose buttons can still be pressed. */
export interface KeptReply {
  /** The command by its name in Discord, and what it was given: to do it again, for another page or person. */
  readonly command: string;
  readonly input: CommandInput;
  readonly reply: Reply;
  /** It was for the asker alone. */
  readonly isPrivate: boolean;
  /** It has been shown to all since. */
  readonly isShared: boolean;
  /** Where it stands a thread can be opened whose messages are follow-ups; absent in what older versions kept. */
  readonly canHaveThread?: boolean;
}

/** Keeps a reply. @returns its key; null when that cannot be done, and the reply has to go without buttons. */
export function keepReply(member: string, kept: KeptReply, parts: Parts): string | null {
  return remember(parts, ({ replies }) => replies.keep(member, kept));
}

/** A kept reply with who asked for it; null when its time is over. */
export function findReply(key: string, parts: Parts): (KeptReply & { readonly member: string }) | null {
  const found = remember(parts, ({ replies }) => replies.find(key));
  if (found === null) return null;
  // Written by `keepReply` of a version whose custom ids are the same as ours: the first part of each says so.
  const kept = found.content as KeptReply;
  return { ...kept, member: found.member };
}

/** The citations of a reply; none for a reply that quotes nothing. */
export function citationsOf(reply: Reply): readonly Citation[] {
  return 'citations' in reply ? reply.citations : [];
}

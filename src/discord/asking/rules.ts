import type { Interaction, Message } from 'discord.js';
import type { Parts } from '../parts.ts';
import { remember } from '../remember.ts';

/** What holds where somebody asks: the server's own settings, else those of the bot. */
export interface Rules {
  /** Channel ids the bot answers in; empty for all. */
  readonly channels: readonly string[];
  readonly isAllowedHere: boolean;
  readonly cooldownSeconds: number;
  /** Questions a day of the whole server; null for no limit. */
  readonly dailyLimit: number | null;
  /** Replies here are for the asker alone unless they say otherwise. */
  readonly isPrivate: boolean;
  /** Every message here is a question. */
  readonly takesMessages: boolean;
  /** A message here that finds nothing gets no reply. */
  readonly isSilent: boolean;
  /** Questions answered before all are suggested to other members of the server. */
  readonly suggestsRecent: boolean;
}

/** The rules for an interaction or a message; the bot's own while the memory cannot be used. */
export function rulesFor(asked: Interaction | Message, parts: Pick<Parts, 'config' | 'app' | 'log'>): Rules {
  const { allowedChannels, cooldownSeconds } = parts.config;
  const own = remember(parts, ({ servers }) => servers.settings(asked.guildId));
  const channels = own !== null && own.channels.length > 0 ? own.channels : allowedChannels;
  const quiet = own?.privateChannels ?? [];
  const questions = own?.questionChannels ?? [];
  return {
    channels,
    isAllowedHere: isAllowedChannel(asked, channels),
    cooldownSeconds: own?.cooldownSeconds ?? cooldownSeconds,
    dailyLimit: own?.dailyLimit ?? null,
    suggestsRecent: own?.recentQuestions ?? false,
    takesMessages: questions.length > 0 && isAllowedChannel(asked, questions),
    isSilent: own?.silentUnknown ?? false,
    isPrivate: quiet.length > 0 && isAllowedChannel(asked, quiet),
  };
}

/**
 * Whether the bot answers where this came from: a thread counts as the channel it belongs to.
 * @param allowedChannels channel ids; empty for everywhere.
 */
function isAllowedChannel(asked: Interaction | Message, allowedChannels: readonly string[]): boolean {
  if (allowedChannels.length === 0) return true;
  const parentId = asked.channel?.isThread() === true ? asked.channel.parentId : null;
  return [asked.channelId, parentId].some((id) => id !== null && allowedChannels.includes(id));
}

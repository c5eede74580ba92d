import type { Command } from '../../../commands/command.ts';
import type { Wording } from '../../language/wording.ts';
import { type Asked, askerOf } from '../delivery.ts';
import type { Parts } from '../parts.ts';
import { remember } from '../remember.ts';
import { type Rules, rulesFor } from './rules.ts';

/**
 * All that can be said against doing a command for a member, in words for them; null when it may be done. Only then
 * their cooldown starts, and the question counts for the day.
 */
export function objectionTo(asked: Asked, command: Command, parts: Parts): string | null {
  const { wording } = parts.app;
  const { member, server: guildId } = askerOf(asked);
  const { blockedIds, dailyQuestions } = parts.config;
  if ([member, guildId].some((id) => id !== null && blockedIds.includes(id))) return wording.say('admission.blocked');
  const rules = rulesFor(asked, parts);
  const isForManagers = command.allowed === 'manage-server';
  // Those who may change the list of channels must be able to from anywhere.
  const elsewhere = isForManagers ? null : objectionToPlace(rules, asked, wording);
  if (elsewhere !== null) return elsewhere;
  // Discord hides the command from others, but a server's settings can show it to anybody.
  if (isForManagers && !askerOf(asked).managesServer) {
    return wording.say('admission.managers');
  }
  if (command.onlyNamedServers && !parts.config.addingGuildIds.includes(asked.guildId ?? '')) {
    return wording.say('admission.not-named');
  }
  if (!parts.hasRoom()) return wording.say('admission.full');
  if (isForManagers) return null;
  const { dailyLimit } = rules;
  const isUsedUp = guildId !== null && dailyLimit !== null && countedToday(guildId, parts) >= dailyLimit;
  if (isUsedUp) return wording.say('admission.used-up', { count: dailyLimit });
  const isAllUsedUp = dailyQuestions !== null && countedToday(ALL_SERVERS, parts) >= dailyQuestions;
  if (isAllUsedUp) return wording.say('admission.all-used-up');
  const seconds = parts.cooldown.take(member, rules.cooldownSeconds);
  if (seconds > 0) return wording.say('admission.wait', { count: seconds });
  if (guildId !== null && dailyLimit !== null) remember(parts, ({ servers }) => servers.count(guildId));
  if (dailyQuestions !== null) remember(parts, ({ servers }) => servers.count(ALL_SERVERS));
  return null;
}

/** Where to ask instead, in words for the member; null where the bot answers. */
export function objectionToPlace(
  { isAllowedHere, channels }: Rules,
  { guild }: Pick<Asked, 'guild'>,
  wording: Wording,
): string | null {
  if (isAllowedHere) return null;
  // Of those of other servers, and of deleted ones, a member has no use.
  const here = guild === null ? channels : channels.filter((id) => guild.channels.cache.has(id));
  if (here.length === 0) return wording.say('admission.nowhere');
  return wording.say('admission.elsewhere', { channels: here.map((id) => `<#${id}>`).join(', ') });
}

/** What questions of all servers and direct messages are counted under: no server has such an id. */
const ALL_SERVERS = 'all';

function countedToday(server: string, parts: Parts): number {
  return remember(parts, ({ servers }) => servers.countedToday(server)) ?? 0;
}

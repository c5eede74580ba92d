import { PermissionFlagsBits } from 'discord.js';
import type { Command } from '../../commands/command.ts';
import type { Parts } from './parts.ts';
import { remember } from './remember.ts';
import { rulesFor } from './rules.ts';
import type { Request } from './task.ts';

/**
 * All that can be said against doing a command for a reader, in words for them; null when it may be done. Only then
 * their cooldown starts, and the question counts for the day.
 */
export function objectionTo(request: Request, command: Command, parts: Parts): string | null {
  const rules = rulesFor(request, parts);
  const isForManagers = command.allowed === 'manage-server';
  // Those who may change the list of channels must be able to from anywhere.
  if (!rules.isAllowedHere && !isForManagers) {
    return `Please ask in ${rules.channels.map((id) => `<#${id}>`).join(', ')}. I do not answer here.`;
  }
  // Discord hides the command from others, but a server's settings can show it to anybody.
  if (isForManagers && !request.memberPermissions?.has(PermissionFlagsBits.ManageGuild)) {
    return 'Only those who may manage this server can use that command.';
  }
  if (!parts.hasRoom()) return 'Many people are asking just now. Please ask again in a minute.';
  if (isForManagers) return null;
  const { guildId } = request;
  const { dailyLimit } = rules;
  const isUsedUp = guildId !== null && dailyLimit !== null && countedToday(guildId, parts) >= dailyLimit;
  if (isUsedUp) return `This server has asked its ${dailyLimit} questions of today. Please come back tomorrow.`;
  const seconds = parts.cooldown.take(request.user.id, rules.cooldownSeconds);
  if (seconds > 0) return `Please wait ${seconds} more ${seconds === 1 ? 'second' : 'seconds'}.`;
  if (guildId !== null && dailyLimit !== null) remember(parts, ({ servers }) => servers.count(guildId));
  return null;
}

function countedToday(server: string, parts: Parts): number {
  return remember(parts, ({ servers }) => servers.countedToday(server)) ?? 0;
}

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
  const { wording } = parts.app;
  const rules = rulesFor(request, parts);
  const isForManagers = command.allowed === 'manage-server';
  // Those who may change the list of channels must be able to from anywhere.
  if (!rules.isAllowedHere && !isForManagers) {
    return wording.say('admission.elsewhere', { channels: rules.channels.map((id) => `<#${id}>`).join(', ') });
  }
  // Discord hides the command from others, but a server's settings can show it to anybody.
  if (isForManagers && !request.memberPermissions?.has(PermissionFlagsBits.ManageGuild)) {
    return wording.say('admission.managers');
  }
  if (!parts.hasRoom()) return wording.say('admission.full');
  if (isForManagers) return null;
  const { guildId } = request;
  const { dailyLimit } = rules;
  const isUsedUp = guildId !== null && dailyLimit !== null && countedToday(guildId, parts) >= dailyLimit;
  if (isUsedUp) return wording.say('admission.used-up', { count: dailyLimit });
  const seconds = parts.cooldown.take(request.user.id, rules.cooldownSeconds);
  if (seconds > 0) return wording.say('admission.wait', { count: seconds });
  if (guildId !== null && dailyLimit !== null) remember(parts, ({ servers }) => servers.count(guildId));
  return null;
}

function countedToday(server: string, parts: Parts): number {
  return remember(parts, ({ servers }) => servers.countedToday(server)) ?? 0;
}

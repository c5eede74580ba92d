import type { Command } from './command.ts';

/** What a command is called in Discord, and found by there; "group name" for a sub-command. */
export function nameInDiscord({ name, discordName }: Pick<Command, 'name' | 'discordName'>): string {
  return discordName ?? name;
}

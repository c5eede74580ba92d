import { PermissionFlagsBits, type ChatInputCommandInteraction } from 'discord.js';
import type { Command, CommandInput } from '../../commands/command.ts';
import type { Config } from '../config.ts';
import { isAllowedChannel } from './allowed-channel.ts';
import type { Cooldown } from './cooldown.ts';
import { readOptions } from './read-options.ts';

/** A command that may run, with its options; or why it may not, in words for the reader. */
export type Admission = { readonly command: Command; readonly input: CommandInput } | { readonly problem: string };

export interface AdmissionOptions {
  /** By the name they have in Discord. */
  readonly commands: ReadonlyMap<string, Command>;
  readonly config: Config;
  readonly cooldown: Cooldown;
  /** Whether there is room for one more command. */
  readonly hasRoom: () => boolean;
}

/** All that can be said against a command before anything is done for it. The reader's cooldown starts only when it is let in. */
export function admit(interaction: ChatInputCommandInteraction, options: AdmissionOptions): Admission {
  const { allowedChannels } = options.config;
  const command = options.commands.get(interaction.commandName);
  if (command === undefined) return { problem: 'I do not have that command any more. `/help` lists those I have.' };
  if (!isAllowedChannel(interaction, allowedChannels)) {
    return { problem: `Please ask in ${allowedChannels.map((id) => `<#${id}>`).join(', ')}. I do not answer here.` };
  }
  // Discord hides the command from others, but a server's settings can show it to anybody.
  if (command.allowed === 'manage-server' && !interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild)) {
    return { problem: 'Only those who may manage this server can use that command.' };
  }
  const read = readOptions(command, (name) => interaction.options.get(name)?.value);
  if ('problem' in read) return read;
  if (!options.hasRoom()) return { problem: 'Many people are asking just now. Please ask again in a minute.' };
  const seconds = options.cooldown.take(interaction.user.id);
  if (seconds > 0) return { problem: `Please wait ${seconds} more ${seconds === 1 ? 'second' : 'seconds'}.` };
  return { command, input: read.input };
}

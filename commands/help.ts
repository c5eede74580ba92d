import type { Asker, Command, CommandOption } from './command.ts';
import { nameInDiscord } from './name-in-discord.ts';
import { FILTER_OPTIONS } from './shared-options.ts';

/** `/help` of one surface: what whoever asks may use there, made from the list of commands itself. */
export function createHelp(commands: readonly Command[], surface: 'discord' | 'chat'): Command {
  return {
    name: 'help',
    description: 'command.help',
    options: [],
    surfaces: [surface],
    allowed: 'everyone',
    ephemeral: true,
    withoutUpdate: true,
    run: async (_input, { wording }, asker) => ({
      command: 'help',
      commands: commands
        .filter(({ surfaces, allowed }) => surfaces.includes(surface) && (allowed === 'everyone' || mayManage(asker)))
        .map((command) => ({
          usage: usageOf(command, surface === 'discord' ? wording.name : AS_TYPED),
          description: wording.say(command.description),
        })),
    }),
  };
}

/** Whoever runs a terminal may do everything. */
const mayManage = (asker: Asker | undefined): boolean => asker?.managesServer ?? true;

/** A terminal knows commands and options by their own names. */
const AS_TYPED = null;

/** @param nameOf how Discord calls what has this name, in the member's language; null for the terminal. */
function usageOf(command: Command, nameOf: ((base: string) => string) | null): string {
  const called = nameOf === null ? [command.name] : nameInDiscord(command).split(' ').map(nameOf);
  // Of what may be left out only the words that follow the command: a surface shows all options as they are typed.
  const words = command.options
    .filter(
      (option, index) =>
        option.required || (index === 0 && (option.kind === 'text' || option.kind === 'file') && !isFilter(option)),
    )
    .map((option) => placeholder(option, nameOf?.(option.name) ?? option.name));
  return [`/${called.join(' ')}`, ...words].join(' ');
}

const isFilter = ({ name }: CommandOption): boolean => FILTER_OPTIONS.some((one) => one.name === name);

const placeholder = ({ required }: CommandOption, name: string): string => (required ? `<${name}>` : `[${name}]`);

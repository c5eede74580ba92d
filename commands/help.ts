import type { Command, CommandOption } from './command.ts';

/** `/help` of one surface: what can be asked there, made from the list of commands itself. */
export function createHelp(commands: readonly Command[], surface: 'discord' | 'chat'): Command {
  return {
    name: 'help',
    description: 'What you can ask, and how',
    options: [],
    surfaces: [surface],
    allowed: 'everyone',
    ephemeral: true,
    run: async () => ({
      command: 'help',
      commands: commands
        .filter(({ surfaces }) => surfaces.includes(surface))
        .map((command) => ({ usage: usageOf(command, surface), description: command.description })),
    }),
  };
}

function usageOf({ name, discordName, options }: Command, surface: 'discord' | 'chat'): string {
  const words = options.filter(({ name }) => !['from', 'to', 'source', 'limit'].includes(name)).map(placeholder);
  return [`/${surface === 'discord' ? (discordName ?? name) : name}`, ...words].join(' ');
}

const placeholder = ({ name, required }: CommandOption): string => (required ? `<${name}>` : `[${name}]`);

import type { Command, CommandOption } from './command.ts';

/** `/help`: what can be asked, made from the list of commands itself. */
export function createHelp(commands: readonly Command[]): Command {
  return {
    name: 'help',
    description: 'What you can ask, and how',
    options: [],
    surfaces: ['discord', 'chat'],
    allowed: 'everyone',
    ephemeral: true,
    run: async () => ({
      command: 'help',
      commands: commands
        .filter(({ surfaces }) => surfaces.includes('discord') || surfaces.includes('chat'))
        .map((command) => ({ usage: usageOf(command), description: command.description })),
    }),
  };
}

function usageOf({ name, options }: Command): string {
  const words = options.filter(({ name }) => !['from', 'to', 'source', 'limit'].includes(name)).map(placeholder);
  return [`/${name}`, ...words].join(' ');
}

const placeholder = ({ name, required }: CommandOption): string => (required ? `<${name}>` : `[${name}]`);

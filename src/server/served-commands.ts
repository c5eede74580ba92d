import type { Command } from '../../commands/command.ts';

/** The commands that other programs may use. */
export function servedCommands(commands: readonly Command[]): readonly Command[] {
  return commands.filter(({ surfaces }) => surfaces.includes('server'));
}

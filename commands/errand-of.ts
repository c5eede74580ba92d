import type { App } from '../src/app/app.ts';
import type { Earlier } from '../src/reply/kinds/earlier.ts';
import type { Command, CommandInput, Errand } from './command.ts';

/** What is to be done for a command: mostly that command itself. @param earlier the exchange before; null for none. */
export async function errandOf(
  { command, input }: { readonly command: Command; readonly input: CommandInput },
  app: App,
  earlier: Earlier | null,
): Promise<Errand> {
  return (await command.instead?.(input, app, earlier)) ?? { command, input, note: null };
}

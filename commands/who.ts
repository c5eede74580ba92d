import type { Command } from './command.ts';
import { FILTER_OPTIONS, filtersOf, textOf } from './shared-options.ts';

/** `/who`: what the archive prints about a person. */
export const who: Command = {
  name: 'who',
  description: 'command.who',
  options: [
    { name: 'name', description: 'option.who.name', kind: 'text', required: true, complete: 'person' },
    ...FILTER_OPTIONS,
  ],
  surfaces: ['discord', 'chat', 'command-line', 'server'],
  allowed: 'everyone',
  ephemeral: false,
  quotesArticles: true,
  run: (input, app) => app.who(textOf(input, 'name'), filtersOf(input)),
};

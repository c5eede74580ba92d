import type { Command } from './command.ts';
import { listsAtMost } from '../src/reply/at-most.ts';
import { FILTER_OPTIONS, filtersOf, limitOf, textOf } from './shared-options.ts';

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
  run: async (input, app) =>
    listsAtMost(await app.who(textOf(input, 'name'), filtersOf(input)), limitOf(input, Infinity)),
};

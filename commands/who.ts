import type { Command } from './command.ts';
import { FILTER_OPTIONS, filtersOf, textOf } from './shared-options.ts';

/** `/who`: what the archive prints about a person. */
export const who: Command = {
  name: 'who',
  description: 'What the archive says of a person: titles, words, mentions',
  options: [
    { name: 'name', description: 'The name, in any spelling', kind: 'text', required: true, complete: 'person' },
    ...FILTER_OPTIONS,
  ],
  surfaces: ['discord', 'chat', 'command-line'],
  allowed: 'everyone',
  ephemeral: false,
  run: (input, app) => app.who(textOf(input, 'name'), filtersOf(input)),
};

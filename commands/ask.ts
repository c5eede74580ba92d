import type { Command } from './command.ts';
import { FILTER_OPTIONS, filtersOf, textOf } from './shared-options.ts';

/** `/ask`: the printed sentences that answer a question. */
export const ask: Command = {
  name: 'ask',
  description: 'Ask the archive a question; it answers with the very sentences the articles printed',
  options: [
    {
      name: 'question',
      description: 'What you want to know, in your own words',
      kind: 'text',
      required: true,
      hasNames: true,
    },
    ...FILTER_OPTIONS,
  ],
  surfaces: ['discord', 'chat', 'command-line'],
  allowed: 'everyone',
  ephemeral: false,
  messageAction: { label: 'Ask the archive about this', option: 'question' },
  run: (input, app) => app.ask(textOf(input, 'question'), filtersOf(input)),
};

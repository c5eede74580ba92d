import type { Command } from './command.ts';
import { wishInstead } from './wish-instead.ts';
import { FILTER_OPTIONS, filtersOf, SORT_OPTION, sortOf, textOf } from './shared-options.ts';

/** `/ask`: the printed sentences that answer a question. */
export const ask: Command = {
  name: 'ask',
  description: 'command.ask',
  options: [
    {
      name: 'question',
      description: 'option.ask.question',
      kind: 'text',
      required: true,
      hasNames: true,
    },
    ...FILTER_OPTIONS,
    SORT_OPTION,
  ],
  surfaces: ['discord', 'chat', 'command-line', 'server'],
  allowed: 'everyone',
  ephemeral: false,
  quotesArticles: true,
  saysWhy: true,
  messageAction: { label: 'action.ask', option: 'question' },
  instead: wishInstead,
  run: (input, app) => app.ask(textOf(input, 'question'), { ...filtersOf(input), ...sortOf(input) }),
};

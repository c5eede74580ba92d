import type { Command } from './command.ts';
import { wishInstead } from './wish-instead.ts';
import { linesAtMost } from '../src/reply/at-most.ts';
import { FILTER_OPTIONS, filtersOf, limitOf, SORT_OPTION, sortOf, textOf } from './shared-options.ts';

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
  run: async (input, app) =>
    linesAtMost(
      await app.ask(textOf(input, 'question'), { ...filtersOf(input), ...sortOf(input) }),
      limitOf(input, Infinity),
    ),
};

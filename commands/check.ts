import type { Command } from './command.ts';
import { linesAtMost } from '../src/reply/at-most.ts';
import { FILTER_OPTIONS, filtersOf, limitOf, textOf } from './shared-options.ts';

/** `check`: the sentences nearest to a claim, without a verdict. */
export const check: Command = {
  name: 'check',
  description: 'command.check',
  options: [
    { name: 'claim', description: 'option.check.claim', kind: 'text', required: true },
    {
      name: 'without',
      description: 'option.check.without',
      kind: 'text',
      required: false,
      complete: 'article',
    },
    ...FILTER_OPTIONS,
  ],
  surfaces: ['discord', 'chat', 'command-line', 'server'],
  allowed: 'everyone',
  ephemeral: false,
  quotesArticles: true,
  messageAction: { label: 'action.check', option: 'claim' },
  run: async (input, app) =>
    linesAtMost(
      await app.check(textOf(input, 'claim'), { without: textOf(input, 'without'), filters: filtersOf(input) }),
      limitOf(input, Infinity),
    ),
};

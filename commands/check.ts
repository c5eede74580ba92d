import type { Command } from './command.ts';
import { FILTER_OPTIONS, filtersOf, textOf } from './shared-options.ts';

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
  run: (input, app) =>
    app.check(textOf(input, 'claim'), { without: textOf(input, 'without'), filters: filtersOf(input) }),
};

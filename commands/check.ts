import type { Command } from './command.ts';
import { FILTER_OPTIONS, filtersOf, textOf } from './shared-options.ts';

/** `check`: the sentences nearest to a claim, without a verdict. */
export const check: Command = {
  name: 'check',
  description: 'The printed sentences that come nearest to a claim; the verdict is yours',
  options: [
    { name: 'claim', description: 'What somebody says', kind: 'text', required: true },
    {
      name: 'without',
      description: 'Leave this article out',
      kind: 'text',
      required: false,
      complete: 'article',
    },
    ...FILTER_OPTIONS,
  ],
  surfaces: ['discord', 'chat', 'command-line'],
  allowed: 'everyone',
  ephemeral: false,
  messageAction: { label: 'Check this against the archive', option: 'claim' },
  run: (input, app) =>
    app.check(textOf(input, 'claim'), { without: textOf(input, 'without'), filters: filtersOf(input) }),
};

import type { Command } from './command.ts';
import { FILTER_OPTIONS, filtersOf, textOf } from './shared-options.ts';

/** `verify-quote`: whether the archive prints some words, in the article and as the speech they are said to be of. */
export const verifyQuote: Command = {
  name: 'verify-quote',
  description: 'command.verify-quote',
  options: [
    { name: 'quote', description: 'option.verify-quote.quote', kind: 'text', required: true },
    { name: 'article', description: 'option.verify-quote.article', kind: 'text', required: false, complete: 'article' },
    { name: 'speaker', description: 'option.verify-quote.speaker', kind: 'text', required: false, complete: 'person' },
    ...FILTER_OPTIONS,
  ],
  surfaces: ['chat', 'command-line', 'server'],
  allowed: 'everyone',
  ephemeral: false,
  run: (input, app) =>
    app.verifyQuote(
      { quote: textOf(input, 'quote'), article: textOf(input, 'article'), speaker: textOf(input, 'speaker') },
      filtersOf(input),
    ),
};

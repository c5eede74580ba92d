import type { Command } from './command.ts';
import { FILTER_OPTIONS, filtersOf, limitOf, limitOption, textOf } from './shared-options.ts';

const LINES = 10;

/** `/quotes`: what somebody said, or every sentence that prints some words. */
export const quotes: Command = {
  name: 'quotes',
  description: 'command.quotes',
  options: [
    {
      name: 'name',
      description: 'option.quotes.name',
      kind: 'text',
      required: false,
      complete: 'person',
    },
    { name: 'about', description: 'option.quotes.about', kind: 'text', required: false },
    {
      name: 'words',
      description: 'option.quotes.words',
      kind: 'text',
      required: false,
    },
    ...FILTER_OPTIONS,
    limitOption(LINES),
  ],
  surfaces: ['discord', 'chat', 'command-line', 'server'],
  allowed: 'everyone',
  ephemeral: false,
  quotesArticles: true,
  run: (input, app) =>
    app.quotes(
      { name: textOf(input, 'name'), about: textOf(input, 'about'), words: textOf(input, 'words') },
      { limit: limitOf(input, LINES), filters: filtersOf(input) },
    ),
};

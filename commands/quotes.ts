import type { Command } from './command.ts';
import { FILTER_OPTIONS, filtersOf, limitOf, limitOption, textOf } from './shared-options.ts';

const LINES = 10;

/** `/quotes`: what somebody said, or every sentence that prints some words. */
export const quotes: Command = {
  name: 'quotes',
  description: 'What a person said, word for word, newest first; or every sentence with certain words',
  options: [
    {
      name: 'name',
      description: 'Whose words, in any spelling; “Hasanov about NATO” works too',
      kind: 'text',
      required: false,
      complete: 'person',
    },
    { name: 'about', description: 'Words the quotes should be about', kind: 'text', required: false },
    {
      name: 'words',
      description: 'Words that must be printed, exactly and in this order',
      kind: 'text',
      required: false,
    },
    ...FILTER_OPTIONS,
    limitOption(LINES),
  ],
  surfaces: ['discord', 'chat', 'command-line'],
  allowed: 'everyone',
  ephemeral: false,
  run: (input, app) =>
    app.quotes(
      { name: textOf(input, 'name'), about: textOf(input, 'about'), words: textOf(input, 'words') },
      { limit: limitOf(input, LINES), filters: filtersOf(input) },
    ),
};

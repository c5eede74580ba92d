import type { Command } from './command.ts';
import { FILTER_OPTIONS, filtersOf, limitOf, limitOption, textOf } from './shared-options.ts';

const SENTENCES = 4;

/** `/summary`: the lead and most central sentences of an article, a topic, or a span of time. */
export const summary: Command = {
  name: 'summary',
  description: 'The most telling sentences of an article, a topic or a span of time',
  options: [
    {
      name: 'scope',
      description: 'An article or a topic; nothing for the whole span',
      kind: 'text',
      required: false,
      complete: 'article',
    },
    ...FILTER_OPTIONS,
    limitOption(SENTENCES),
  ],
  surfaces: ['discord', 'chat', 'command-line'],
  allowed: 'everyone',
  ephemeral: false,
  run: (input, app) =>
    app.summarise(textOf(input, 'scope'), { limit: limitOf(input, SENTENCES), filters: filtersOf(input) }),
};

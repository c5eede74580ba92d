import type { Command } from './command.ts';
import { FILTER_OPTIONS, filtersOf, textOf } from './shared-options.ts';

/** `/summary`: the most telling sentences of an article, a topic, or a span of time, story by story. */
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
    {
      name: 'limit',
      description: 'Sentences at most (3 of an article, more of several)',
      kind: 'number',
      required: false,
    },
  ],
  surfaces: ['discord', 'chat', 'command-line'],
  allowed: 'everyone',
  ephemeral: false,
  run: (input, app) => {
    const { limit } = input;
    return app.summarise(textOf(input, 'scope'), {
      limit: typeof limit === 'number' ? limit : null,
      filters: filtersOf(input),
    });
  },
};

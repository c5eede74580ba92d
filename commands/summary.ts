import type { Command } from './command.ts';
import { FILTER_OPTIONS, filtersOf, SORT_OPTION, sortOf, textOf } from './shared-options.ts';

/** `/summary`: the most telling sentences of an article, a topic, or a span of time, story by story. */
export const summary: Command = {
  name: 'summary',
  description: 'command.summary',
  options: [
    {
      name: 'scope',
      description: 'option.summary.scope',
      kind: 'text',
      required: false,
      complete: 'article',
    },
    ...FILTER_OPTIONS,
    SORT_OPTION,
    {
      name: 'limit',
      description: 'option.summary.limit',
      kind: 'number',
      required: false,
    },
  ],
  surfaces: ['discord', 'chat', 'command-line', 'server'],
  allowed: 'everyone',
  ephemeral: false,
  quotesArticles: true,
  run: (input, app) => {
    const { limit } = input;
    return app.summarise(textOf(input, 'scope'), {
      limit: typeof limit === 'number' ? limit : null,
      ...sortOf(input),
      filters: filtersOf(input),
    });
  },
};

import type { Command } from './command.ts';
import { FILTER_OPTIONS, filtersOf, limitOf, limitOption, textOf } from './shared-options.ts';

const ENTRIES = 20;

/** `/timeline`: the days of a topic or a person. */
export const timeline: Command = {
  name: 'timeline',
  description: 'command.timeline',
  options: [
    { name: 'topic', description: 'option.timeline.topic', kind: 'text', required: true, complete: 'person' },
    ...FILTER_OPTIONS,
    limitOption(ENTRIES),
  ],
  surfaces: ['discord', 'chat', 'command-line', 'server'],
  allowed: 'everyone',
  ephemeral: false,
  quotesArticles: true,
  hasPicture: true,
  run: (input, app) =>
    app.timeline(textOf(input, 'topic'), { limit: limitOf(input, ENTRIES), filters: filtersOf(input) }),
};

import type { SearchMode } from '../src/app/app.ts';
import type { Command } from './command.ts';
import { FILTER_OPTIONS, filtersOf, limitOf, limitOption, SORT_OPTION, sortOf, textOf } from './shared-options.ts';

const PASSAGES = 10;
const MODES: readonly SearchMode[] = ['hybrid', 'keyword', 'vector'];

/** `search`: ranked passages without an answer. */
export const search: Command = {
  name: 'search',
  description: 'command.search',
  options: [
    { name: 'words', description: 'option.search.words', kind: 'text', required: true },
    {
      name: 'mode',
      description: 'option.search.mode',
      kind: 'choice',
      required: false,
      choices: MODES,
    },
    ...FILTER_OPTIONS,
    SORT_OPTION,
    limitOption(PASSAGES),
  ],
  surfaces: ['discord', 'chat', 'command-line', 'server'],
  allowed: 'everyone',
  ephemeral: false,
  run: (input, app) =>
    app.search(textOf(input, 'words'), {
      mode: MODES.find((mode) => mode === input['mode']) ?? 'hybrid',
      limit: limitOf(input, PASSAGES),
      ...sortOf(input),
      filters: filtersOf(input),
    }),
};

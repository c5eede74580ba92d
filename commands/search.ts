import type { SearchMode } from '../src/app.ts';
import type { Command } from './command.ts';
import { FILTER_OPTIONS, filtersOf, limitOf, limitOption, textOf } from './shared-options.ts';

const PASSAGES = 10;
const MODES: readonly SearchMode[] = ['hybrid', 'keyword', 'vector'];

/** `search`: ranked passages without an answer. */
export const search: Command = {
  name: 'search',
  description: 'The passages nearest to some words, ranked, without an answer',
  options: [
    { name: 'words', description: 'Words or a whole question', kind: 'text', required: true },
    {
      name: 'mode',
      description: 'Full text and vectors (hybrid), or one of them',
      kind: 'choice',
      required: false,
      choices: MODES,
    },
    ...FILTER_OPTIONS,
    limitOption(PASSAGES),
  ],
  surfaces: ['chat', 'command-line'],
  allowed: 'everyone',
  ephemeral: false,
  run: (input, app) =>
    app.search(textOf(input, 'words'), {
      mode: MODES.find((mode) => mode === input['mode']) ?? 'hybrid',
      limit: limitOf(input, PASSAGES),
      filters: filtersOf(input),
    }),
};

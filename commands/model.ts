import type { Command } from './command.ts';
import { textOf } from './shared-options.ts';

/** `model`: which embedding model is in use; with a name, fetch and verify another. */
export const model: Command = {
  name: 'model',
  description: 'The embedding model in use; with a name or folder, fetch and check another',
  options: [
    { name: 'name', description: 'A name of the table, a hub name, or a folder', kind: 'text', required: false },
  ],
  surfaces: ['command-line'],
  allowed: 'manage-server',
  ephemeral: true,
  run: (input, app) => app.model(textOf(input, 'name') || undefined),
};

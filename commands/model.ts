import type { Command } from './command.ts';
import { textOf } from './shared-options.ts';

/** `model`: which embedding model is in use; with a name, fetch and verify another. */
export const model: Command = {
  name: 'model',
  description: 'command.model',
  options: [{ name: 'name', description: 'option.model.name', kind: 'text', required: false }],
  surfaces: ['command-line'],
  allowed: 'manage-server',
  ephemeral: true,
  withoutUpdate: true,
  run: (input, app) => app.model(textOf(input, 'name') || undefined),
};

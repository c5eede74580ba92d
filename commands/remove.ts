import { AppError } from '../src/errors.ts';
import type { Command } from './command.ts';
import { textOf } from './shared-options.ts';

/** `remove ID --for good`: takes an article down: its file, its text and index, and whatever was kept that quotes it. */
export const remove: Command = {
  name: 'remove',
  description: 'command.remove',
  options: [
    { name: 'article', description: 'option.remove.article', kind: 'text', required: true, complete: 'article' },
    { name: 'for', description: 'option.remove.for', kind: 'choice', required: false, choices: ['good'] },
  ],
  surfaces: ['command-line'],
  allowed: 'manage-server',
  ephemeral: true,
  run: async (input, app) => {
    const article = textOf(input, 'article');
    // It cannot be undone, and an id is soon mistyped.
    if (input['for'] !== 'good')
      throw new AppError('usage', `This deletes the file of “${article}” and cannot be undone: add “--for good”.`);
    return app.takeDown(article);
  },
};

import { USUAL_EXTENSIONS } from '../src/articles/formats/formats.ts';
import { AppError } from '../src/errors.ts';
import type { Command } from './command.ts';
import { textOf } from './shared-options.ts';

/** `add` (`/archive add`): takes an article into the archive, or takes one that was added away again. */
export const add: Command = {
  name: 'add',
  discordName: 'archive add',
  description: 'command.add',
  options: [
    {
      name: 'file',
      description: 'option.add.file',
      extensions: [...USUAL_EXTENSIONS, '.zip'],
      kind: 'file',
      required: false,
    },
    {
      name: 'url',
      description: 'option.add.url',
      kind: 'text',
      required: false,
    },
    {
      name: 'undo',
      description: 'option.add.undo',
      kind: 'text',
      required: false,
      complete: 'article',
    },
  ],
  surfaces: ['discord', 'chat', 'command-line'],
  allowed: 'manage-server',
  onlyNamedServers: true,
  // Those who look after the archive together see what one of them added, and may undo it.
  ephemeral: false,
  async run(input, app) {
    const undo = textOf(input, 'undo');
    if (undo !== '') return app.takeAway(undo);
    const { file } = input;
    const url = textOf(input, 'url') || (typeof file === 'object' ? (file.address ?? '') : '');
    if (url !== '') return app.addPage(url);
    if (typeof file !== 'object')
      throw new AppError(
        'usage',
        'Name a file to add, or a web page: add FILE, add URL. “add -” takes text from standard input.',
      );
    return app.add(file);
  },
};

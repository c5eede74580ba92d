import { AppError } from '../src/errors.ts';
import type { Command } from './command.ts';
import { textOf } from './shared-options.ts';

const KINDS = ['person', 'question', 'words'] as const;

/** `/watch add`: a digest in this channel when new articles name a person, answer a question, or print some words. */
export const watchAdd: Command = {
  name: 'watch-add',
  discordName: 'watch add',
  description: 'command.watch-add',
  options: [
    { name: 'for', description: 'option.watch-add.for', kind: 'text', required: true, hasNames: true },
    {
      name: 'as',
      description: 'option.watch-add.as',
      kind: 'choice',
      required: false,
      choices: KINDS,
    },
  ],
  surfaces: ['discord'],
  allowed: 'manage-server',
  ephemeral: false,
  async run(input, app, asker) {
    const { member = '', server = null, channel = null } = asker ?? {};
    if (server === null || channel === null) throw new AppError('usage', 'A watch belongs to a channel of a server.');
    const kind = KINDS.find((one) => one === input['as']) ?? null;
    return app.watch({ words: textOf(input, 'for'), kind, server, channel, member });
  },
};

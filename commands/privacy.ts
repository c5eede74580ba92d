import { AppError } from '../src/errors.ts';
import type { Command } from './command.ts';

/** `/privacy`: what is kept about whoever asks; with `delete`, no longer. */
export const privacy: Command = {
  name: 'privacy',
  description: 'command.privacy',
  options: [{ name: 'delete', description: 'option.privacy.delete', kind: 'flag', required: false }],
  surfaces: ['discord'],
  allowed: 'everyone',
  ephemeral: true,
  run: async (input, app, asker) => {
    if (asker === undefined) throw new AppError('usage', 'Only somebody in Discord can ask this.');
    const { members } = app.memory();
    const isDeleted = input['delete'] === true;
    const kept = isDeleted ? members.forget(asker.member) : members.about(asker.member);
    return { command: 'privacy', ...kept, isDeleted };
  },
};

import type { Command } from './command.ts';
import { numberOf, textOf } from './shared-options.ts';

/** `pin` (`/archive pin`): questions that are asked again after every update, and what became of their answers. */
export const pin: Command = {
  name: 'pin',
  discordName: 'archive pin',
  description: 'command.pin',
  options: [
    { name: 'question', description: 'option.pin.question', kind: 'text', required: false, hasNames: true },
    { name: 'remove', description: 'option.pin.remove', kind: 'number', required: false },
  ],
  surfaces: ['discord', 'chat', 'command-line'],
  allowed: 'manage-server',
  // They are of the archive that all servers share, and cost everybody's time.
  onlyNamedServers: true,
  ephemeral: true,
  async run(input, app, asker) {
    const number = numberOf(input, 'remove', 0);
    if (number > 0) return app.unpin(number);
    const question = textOf(input, 'question');
    if (question !== '') return app.pin(question);
    // A bot asks them by itself.
    if (asker === undefined) await app.askPinned();
    return app.pinned();
  },
};

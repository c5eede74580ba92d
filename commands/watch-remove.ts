import type { Command } from './command.ts';
import { numberOf } from './shared-options.ts';

/** `/watch remove`: one watch less, by its number. */
export const watchRemove: Command = {
  name: 'watch-remove',
  discordName: 'watch remove',
  description: 'command.watch-remove',
  options: [{ name: 'number', description: 'option.watch-remove.number', kind: 'number', required: true }],
  surfaces: ['discord'],
  allowed: 'manage-server',
  ephemeral: false,
  async run(input, app, asker) {
    const { watches } = app.memory();
    const server = asker?.server ?? '';
    const wanted = watches.list(server).filter(({ id }) => id === numberOf(input, 'number', 0));
    for (const { id } of wanted) watches.remove(server, id);
    return {
      command: 'watch',
      kind: 'removed',
      watches: wanted.map((watch) => ({ ...watch, feed: null })),
      here: asker?.channel ?? null,
    };
  },
};

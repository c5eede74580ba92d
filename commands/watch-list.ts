import { watchAddress } from '../src/reply/watch-address.ts';
import type { Command } from './command.ts';

/** `/watch list`: what this server waits for. */
export const watchList: Command = {
  name: 'watch-list',
  discordName: 'watch list',
  description: 'command.watch-list',
  options: [],
  surfaces: ['discord'],
  allowed: 'manage-server',
  ephemeral: true,
  run: async (_input, app, asker) => ({
    command: 'watch',
    kind: 'list',
    watches: app
      .memory()
      .watches.list(asker?.server ?? '')
      .map((watch) => ({ ...watch, feed: watchAddress(watch.id, app.config.http) })),
    here: asker?.channel ?? null,
  }),
};

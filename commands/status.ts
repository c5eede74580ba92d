import type { Command } from './command.ts';

/** `status` (`/archive status`): what is indexed, and what could not be read. */
export const status: Command = {
  name: 'status',
  discordName: 'archive status',
  description: 'command.status',
  options: [],
  surfaces: ['discord', 'chat', 'command-line', 'server'],
  allowed: 'manage-server',
  ephemeral: true,
  run: async (_input, app) => ({ command: 'status', ...(await app.holdings()), archive: await app.status() }),
};

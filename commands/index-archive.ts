import type { Command } from './command.ts';

/** `index` (`/archive reindex` in Discord): brings the archive up to date with the articles folder. */
export const indexArchive: Command = {
  name: 'index',
  discordName: 'archive reindex',
  description: 'command.index',
  options: [{ name: 'rebuild', description: 'option.index.rebuild', kind: 'flag', required: false }],
  surfaces: ['discord', 'chat', 'command-line', 'server'],
  allowed: 'manage-server',
  ephemeral: true,
  withoutUpdate: true,
  async run(input, app, asker) {
    const updated = await app.update({ rebuild: input['rebuild'] === true });
    // A bot asks them by itself, once nothing more comes.
    return asker === undefined ? { ...updated, pinned: await app.askPinned() } : updated;
  },
};

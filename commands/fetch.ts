import type { Command } from './command.ts';

/** `fetch`: asks the sources of `sources.yaml` now. A bot, and the chat, do so by themselves. */
export const fetchSources: Command = {
  name: 'fetch',
  description: 'command.fetch',
  options: [],
  surfaces: ['chat', 'command-line'],
  allowed: 'manage-server',
  ephemeral: true,
  withoutUpdate: true,
  run: (_input, app) => app.fetch(),
};

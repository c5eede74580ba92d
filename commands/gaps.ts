import type { Command } from './command.ts';

/** `gaps` (`/archive gaps`): questions that found no answer, alike ones as one. */
export const gaps: Command = {
  name: 'gaps',
  discordName: 'archive gaps',
  description: 'command.gaps',
  options: [],
  surfaces: ['discord', 'chat', 'command-line', 'server'],
  allowed: 'manage-server',
  ephemeral: true,
  run: async (_input, app, asker) => ({
    command: 'gaps',
    isKept: app.config.keepQuestions,
    gaps: app.gaps(asker?.server ?? null),
  }),
};

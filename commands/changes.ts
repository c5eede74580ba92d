import type { Command } from './command.ts';
import { dayByClock } from '../src/text/day-by-clock.ts';
import { limitOf, limitOption, textOf } from './shared-options.ts';

/** Articles that are told one by one. */
const ARTICLES = 20;
/** Days that are looked back on unless a day is given. */
const DAYS = 7;
const DAY_MS = 24 * 60 * 60_000;

/** `changes` (`/archive changes`): which articles came, went or say something else since a day, and which pinned answers did. */
export const changes: Command = {
  name: 'changes',
  discordName: 'archive changes',
  description: 'command.changes',
  options: [
    { name: 'since', description: 'option.changes.since', usual: DAYS, kind: 'date', required: false },
    limitOption(ARTICLES),
  ],
  surfaces: ['discord', 'chat', 'command-line', 'server'],
  allowed: 'manage-server',
  ephemeral: true,
  async run(input, app, asker) {
    const since = textOf(input, 'since') || dayByClock(new Date(Date.now() - DAYS * DAY_MS));
    const reply = await app.changes({ since, limit: limitOf(input, ARTICLES) });
    // What others pinned is for those who look after the archive with them.
    const isKeeper = asker === undefined || app.config.addingGuildIds.includes(asker.server ?? '');
    return isKeeper ? reply : { ...reply, pinned: null };
  },
};

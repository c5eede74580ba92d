import { AppError } from '../src/errors.ts';
import type { Command, CommandInput, CommandOption } from './command.ts';

const CHANNELS: readonly CommandOption[] = [
  {
    name: 'channels',
    description: 'Channels I answer in, as #mentions; “all” for every one',
    kind: 'text',
    required: false,
  },
  {
    name: 'private-channels',
    description: 'Channels where replies are for the asker alone; “none” for no such channel',
    kind: 'text',
    required: false,
  },
];

/** `/archive settings`: what holds in one server; what is not given stays as it is. */
export const settings: Command = {
  name: 'settings',
  discordName: 'archive settings',
  description: 'Where I answer in this server, and how often',
  options: [
    ...CHANNELS,
    {
      name: 'cooldown',
      description: 'Seconds that a reader waits between two questions',
      kind: 'number',
      required: false,
    },
    { name: 'daily-limit', description: 'Questions a day of the whole server', kind: 'number', required: false },
    {
      name: 'recent-questions',
      description: 'Suggest questions that were answered before all to others who type one, for a week',
      kind: 'flag',
      required: false,
    },
    {
      name: 'reset',
      description: 'Back to the bot’s own settings, before anything else',
      kind: 'flag',
      required: false,
    },
  ],
  surfaces: ['discord'],
  allowed: 'manage-server',
  ephemeral: true,
  run: async (input, app, asker) => {
    const server = asker?.server ?? null;
    if (server === null) throw new AppError('usage', 'Settings belong to a server.');
    const { servers, recentQuestions } = app.memory();
    const before = input['reset'] === true ? RESET : {};
    const changed = servers.change(server, { ...before, ...changes(input) });
    // What is not suggested any more is not kept either.
    if (!changed.recentQuestions) recentQuestions.forgetServer(server);
    return { command: 'settings', ...changed };
  },
};

const RESET = { channels: [], privateChannels: [], cooldownSeconds: null, dailyLimit: null, recentQuestions: false };

function changes(input: CommandInput) {
  const { channels, cooldown, 'private-channels': quiet, 'daily-limit': limit, 'recent-questions': recent } = input;
  return {
    ...(typeof channels === 'string' ? { channels: idsIn(channels) } : {}),
    ...(typeof quiet === 'string' ? { privateChannels: idsIn(quiet) } : {}),
    ...(typeof cooldown === 'number' ? { cooldownSeconds: cooldown } : {}),
    ...(typeof limit === 'number' ? { dailyLimit: limit } : {}),
    ...(typeof recent === 'boolean' ? { recentQuestions: recent } : {}),
  };
}

/** The channels that a text mentions. @throws {AppError} `channels-unread` when it names none and does not say so. */
function idsIn(text: string): string[] {
  const ids = [...text.matchAll(/\d{17,20}/g)].map(([id]) => id);
  if (ids.length === 0 && !/^(?:all|none)$/i.test(text)) {
    throw new AppError('channels-unread', `“${text}” mentions no channel.`);
  }
  return ids;
}

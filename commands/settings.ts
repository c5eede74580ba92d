import { AppError } from '../src/errors.ts';
import { type Language, LANGUAGES } from '../src/language/language.ts';
import { languageName } from '../src/language/language-name.ts';
import type { Command, CommandInput, CommandOption } from './command.ts';

/** In place of a language: none is set for the server. */
const READERS_OWN = 'reader';

const CHANNELS: readonly CommandOption[] = [
  {
    name: 'channels',
    description: 'option.settings.channels',
    kind: 'text',
    required: false,
  },
  {
    name: 'private-channels',
    description: 'option.settings.private-channels',
    kind: 'text',
    required: false,
  },
];

/** `/archive settings`: what holds in one server; what is not given stays as it is. */
export const settings: Command = {
  name: 'settings',
  discordName: 'archive settings',
  description: 'command.settings',
  options: [
    ...CHANNELS,
    {
      name: 'cooldown',
      description: 'option.settings.cooldown',
      kind: 'number',
      required: false,
    },
    { name: 'daily-limit', description: 'option.settings.daily-limit', kind: 'number', required: false },
    {
      name: 'language',
      description: 'option.settings.language',
      kind: 'choice',
      required: false,
      choices: [...LANGUAGES, READERS_OWN],
      choiceName: (choice, wording) => languageName(languageOf(choice), wording),
    },
    {
      name: 'reset',
      description: 'option.settings.reset',
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
    const { servers } = app.memory();
    const before = input['reset'] === true ? RESET : {};
    return { command: 'settings', ...servers.change(server, { ...before, ...changes(input) }) };
  },
};

const RESET = { channels: [], privateChannels: [], cooldownSeconds: null, dailyLimit: null, language: null };

/** Null for none of them: each reader's own. */
function languageOf(choice: unknown): Language | null {
  return LANGUAGES.find((language) => language === choice) ?? null;
}

function changes(input: CommandInput) {
  const { channels, cooldown, 'private-channels': quiet, 'daily-limit': limit, language } = input;
  return {
    ...(typeof channels === 'string' ? { channels: idsIn(channels) } : {}),
    ...(typeof quiet === 'string' ? { privateChannels: idsIn(quiet) } : {}),
    ...(typeof cooldown === 'number' ? { cooldownSeconds: cooldown } : {}),
    ...(typeof limit === 'number' ? { dailyLimit: limit } : {}),
    ...(language === undefined ? {} : { language: languageOf(language) }),
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

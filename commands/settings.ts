import { AppError } from '../src/errors.ts';
import { type Language, LANGUAGES } from '../src/language/language.ts';
import { languageName } from '../src/language/language-name.ts';
import type { Command, CommandInput, CommandOption } from './command.ts';

/** In place of a language: none is set for the server. */
const MEMBERS_OWN = 'reader';

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

const QUESTIONS: readonly CommandOption[] = [
  { name: 'question-channels', description: 'option.settings.question-channels', kind: 'text', required: false },
  { name: 'silent', description: 'option.settings.silent', kind: 'flag', required: false },
];

const QUIET_HOURS: readonly CommandOption[] = [
  { name: 'quiet-from', description: 'option.settings.quiet-from', kind: 'text', required: false },
  { name: 'quiet-to', description: 'option.settings.quiet-to', kind: 'text', required: false },
  { name: 'time-zone', description: 'option.settings.time-zone', kind: 'text', required: false },
];

/** Who hears of feeds that bring nothing. */
const SOURCES: CommandOption = {
  name: 'sources-channel',
  description: 'option.settings.sources-channel',
  kind: 'text',
  required: false,
};

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
      choices: [...LANGUAGES, MEMBERS_OWN],
      choiceName: (choice, wording) => languageName(languageOf(choice), wording),
    },
    ...QUESTIONS,
    ...QUIET_HOURS,
    SOURCES,
    {
      name: 'recent-questions',
      description: 'option.settings.recent-questions',
      kind: 'flag',
      required: false,
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
    const { servers, recentQuestions } = app.memory();
    const before = input['reset'] === true ? RESET : {};
    const changed = servers.change(server, { ...before, ...changes(input) });
    // What is not suggested any more is not kept either.
    if (!changed.recentQuestions) recentQuestions.forgetServer(server);
    const { cooldownSeconds: usualCooldownSeconds, messageContent: readsMessages } = app.config;
    const { sourcesToldAt: _toldAt, ...set } = changed;
    return { command: 'settings', ...set, usualCooldownSeconds, readsMessages };
  },
};

const RESET = {
  channels: [],
  privateChannels: [],
  questionChannels: [],
  silentUnknown: false,
  cooldownSeconds: null,
  dailyLimit: null,
  language: null,
  recentQuestions: false,
  quietFrom: null,
  quietTo: null,
  timeZone: 'UTC',
  sourcesChannel: null,
};

/** Null for none of them: each member's own. */
function languageOf(choice: unknown): Language | null {
  return LANGUAGES.find((language) => language === choice) ?? null;
}

function changes(input: CommandInput) {
  const { channels, cooldown, 'private-channels': quiet, 'daily-limit': limit, language } = input;
  const recent = input['recent-questions'];
  const { 'question-channels': questions, silent, 'sources-channel': sources } = input;
  return {
    ...(typeof channels === 'string' ? { channels: idsIn(channels) } : {}),
    ...(typeof quiet === 'string' ? { privateChannels: idsIn(quiet) } : {}),
    ...(typeof questions === 'string' ? { questionChannels: idsIn(questions) } : {}),
    // Another channel is told at once.
    ...(typeof sources === 'string' ? { sourcesChannel: idsIn(sources)[0] ?? null, sourcesToldAt: null } : {}),
    ...(typeof silent === 'boolean' ? { silentUnknown: silent } : {}),
    ...(typeof cooldown === 'number' ? { cooldownSeconds: cooldown } : {}),
    ...(typeof limit === 'number' ? { dailyLimit: limit } : {}),
    ...(typeof recent === 'boolean' ? { recentQuestions: recent } : {}),
    ...(language === undefined ? {} : { language: languageOf(language) }),
    ...quietHours(input),
  };
}

/** @throws {AppError} `hours-unread` for what is no hour or time zone. */
function quietHours(input: CommandInput) {
  const { 'quiet-from': from, 'quiet-to': to, 'time-zone': zone } = input;
  if (typeof zone === 'string' && !isTimeZone(zone)) throw new AppError('hours-unread', `“${zone}” is no time zone.`);
  return {
    ...(typeof from === 'string' ? { quietFrom: hourIn(from) } : {}),
    ...(typeof to === 'string' ? { quietTo: hourIn(to) } : {}),
    ...(typeof zone === 'string' ? { timeZone: zone } : {}),
  };
}

/** `HH:MM`; null for "none". */
function hourIn(text: string): string | null {
  if (/^none$/i.test(text)) return null;
  const [, hours, minutes = '00'] = /^([01]?\d|2[0-3])(?:[:.]([0-5]\d))?$/.exec(text) ?? [];
  if (hours === undefined) throw new AppError('hours-unread', `“${text}” is no hour of the day.`);
  return `${hours.padStart(2, '0')}:${minutes}`;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false; // it throws for a name that it does not know
  }
}

/** The channels that a text mentions. @throws {AppError} `channels-unread` when it names none and does not say so. */
function idsIn(text: string): string[] {
  const ids = [...text.matchAll(/\d{17,20}/g)].map(([id]) => id);
  if (ids.length === 0 && !/^(?:all|none)$/i.test(text)) {
    throw new AppError('channels-unread', `“${text}” mentions no channel.`);
  }
  return ids;
}

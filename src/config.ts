import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { AppError } from './errors.ts';
import { isLoopback } from './text/is-loopback.ts';
import { type Language, LANGUAGES } from './language/language.ts';
import { LOG_LEVELS } from './log.ts';

const snowflake = z.string().regex(/^\d{17,20}$/, 'is not a Discord id: copy it with "Copy ID" in developer mode');
const ids = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .pipe(z.array(snowflake));
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'is not a whole number')
    .transform(Number)
    .pipe(z.number().min(least, `is below ${least}`).max(most, `is above ${most}`));
const webAddress = z.url({ protocol: /^https?$/, error: 'is not an http or https address' });

/**
 * Every setting, by the name it has in the environment. The only list of them: `.env.example` is held to it by a test.
 * A setting that is absent or empty takes its default.
 */
export const settingsSchema = z.object({
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_GUILD_IDS: ids.default([]),
  DISCORD_API_URL: webAddress.default('https://discord.com/api'),
  DISCORD_CDN_URL: webAddress.default('https://cdn.discordapp.com'),
  ADDING_GUILD_IDS: ids.optional(),
  ARTICLES_DIR: z.string().default('seeds'),
  SOURCES_FILE: z.string().default('sources.yaml'),
  FETCH_CONTACT: z
    .string()
    .regex(/^[\x21-\x7e]+$/u, 'is not an address of mail or of a page')
    .optional(),
  LOOK_EVERY_MINUTES: wholeNumber(1, 1_440).default(10),
  DATA_DIR: z.string().default('data'),
  EMBEDDING_MODEL: z.string().default('builtin'),
  RERANK_MODEL: z.string().optional(),
  READER_MODEL: z.string().default('builtin'),
  NER_MODEL: z.string().optional(),
  MODEL_HOST: webAddress.default('https://huggingface.co'),
  ALLOWED_CHANNELS: ids.default([]),
  KEEP_QUESTIONS: z.enum(['on', 'off'], { error: 'is neither on nor off' }).default('off'),
  MESSAGE_CONTENT: z.enum(['on', 'off'], { error: 'is neither on nor off' }).default('off'),
  COOLDOWN_SECONDS: wholeNumber(0, 3600).default(3),
  HEALTH_PORT: wholeNumber(1, 65_535).optional(),
  DEPLOY: z.enum(['on', 'off'], { error: 'is neither on nor off' }).default('off'),
  BLOCKED_IDS: ids.default([]),
  DAILY_QUESTIONS: wholeNumber(1, 1_000_000).optional(),
  HTTP_PORT: wholeNumber(1, 65_535).optional(),
  HTTP_HOST: z.string().default('127.0.0.1'),
  HTTP_TOKEN: z.string().min(16, 'is shorter than 16 characters').optional(),
  PUBLIC_URL: webAddress.optional(),
  BOT_LANGUAGE: z.enum(LANGUAGES, { error: `is not one of ${LANGUAGES.join(', ')}` }).default('en'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `is not one of ${LOG_LEVELS.join(', ')}` }).default('info'),
});

/** Where and for whom the server answers. */
export interface HttpSettings {
  /** Null: none, unless it is asked for (`dateline serve`). */
  readonly port: number | null;
  readonly host: string;
  /** What programs send to be let in; null: whoever reaches it is, which only this machine can. */
  readonly token: string | null;
  /** Where people reach it, without a trailing slash: citations of articles without an address lead there; null: nowhere. */
  readonly publicUrl: string | null;
}

/** The settings as the program uses them. Folders are absolute. */
export interface Config {
  /** Null: no bot, the terminal chat instead. */
  readonly discordToken: string | null;
  /** Servers to register commands in; empty for everywhere. */
  readonly discordGuildIds: readonly string[];
  /** Base of Discord's REST interface, without a version or trailing slash. */
  readonly discordApiUrl: string;
  /** Where attachments are fetched from, without a trailing slash, and from nowhere else. */
  readonly discordCdnUrl: string;
  /** Servers whose managers may add articles: one archive is for all servers of a bot. */
  readonly addingGuildIds: readonly string[];
  readonly articlesDir: string;
  /** Where articles come from beside the folder (`sources.example.yaml`); it need not be there. */
  readonly sourcesFile: string;
  /** Whom a site that is fetched from can write to; null for nobody. */
  readonly fetchContact: string | null;
  /** How often a process that watches the folder looks at all of it. */
  readonly lookEveryMinutes: number;
  readonly dataDir: string;
  /** A name of the model table, a hub name (`owner/name`), or a folder. */
  readonly embeddingModel: string;
  /** A hub name or a folder; null: no re-ranker. */
  readonly rerankModel: string | null;
  /** A name of its table, a hub name or a folder; null: no reader. */
  readonly readerModel: string | null;
  /** A hub name or a folder; null: the built-in tagger of names. */
  readonly nerModel: string | null;
  /** Base address of the model hub or a mirror of it. */
  readonly modelHost: string;
  /** Channels the bot answers in; empty for all. */
  readonly allowedChannels: readonly string[];
  /** Seconds one member waits between two questions. */
  readonly cooldownSeconds: number;
  /** Whether questions that find no answer are kept, for `/archive gaps`. */
  readonly keepQuestions: boolean;
  /** Whether messages that are not said to the bot are read too: needs Discord's message content intent. */
  readonly messageContent: boolean;
  /** A port for health alone; null for none. */
  readonly healthPort: number | null;
  /** Whether the bot registers its commands itself when it starts. */
  readonly deploysCommands: boolean;
  /** Members and servers that get no answers. */
  readonly blockedIds: readonly string[];
  /** Questions a day (UTC) of all servers and direct messages together; null for no limit. */
  readonly dailyQuestions: number | null;
  /** The server for other programs and for browsers. */
  readonly http: HttpSettings;
  /** What the bot speaks where neither a server nor the member's Discord says otherwise; the language of the terminal. */
  readonly language: Language;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

export interface ConfigSources {
  /** What a setting is when nobody gave it, where that differs from the schema: a one-shot command logs less than a bot. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** Settings given on the command line, by setting name; they win. */
  readonly flags?: Readonly<Record<string, string>>;
  /** The environment; before `.env`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths and `.env` are looked up in. */
  readonly folder: string;
}

/**
 * The settings of this process: flag, then environment, then `.env`, then default.
 * @throws {AppError} `settings`, naming every setting that is wrong, not just the first.
 */
export function readConfig({ defaults = {}, flags = {}, environment, folder }: ConfigSources): Config {
  const given = { ...defaults, ...present(readDotEnv(folder)), ...present(environment), ...present(flags) };
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `  ${String(path[0])} ${message}`);
    throw new AppError('settings', `Settings that cannot be used (see .env.example):\n${problems.join('\n')}`);
  }
  const settings = parsed.data;
  return {
    discordToken: settings.DISCORD_TOKEN ?? null,
    discordGuildIds: settings.DISCORD_GUILD_IDS,
    discordApiUrl: settings.DISCORD_API_URL.replace(/\/+$/, ''),
    discordCdnUrl: settings.DISCORD_CDN_URL.replace(/\/+$/, ''),
    addingGuildIds: settings.ADDING_GUILD_IDS ?? settings.DISCORD_GUILD_IDS,
    articlesDir: resolve(folder, settings.ARTICLES_DIR),
    sourcesFile: resolve(folder, settings.SOURCES_FILE),
    fetchContact: settings.FETCH_CONTACT ?? null,
    lookEveryMinutes: settings.LOOK_EVERY_MINUTES,
    dataDir: resolve(folder, settings.DATA_DIR),
    embeddingModel: settings.EMBEDDING_MODEL,
    rerankModel: settings.RERANK_MODEL ?? null,
    readerModel: settings.READER_MODEL === 'off' ? null : settings.READER_MODEL,
    nerModel: settings.NER_MODEL ?? null,
    modelHost: settings.MODEL_HOST.replace(/\/+$/, ''),
    allowedChannels: settings.ALLOWED_CHANNELS,
    cooldownSeconds: settings.COOLDOWN_SECONDS,
    keepQuestions: settings.KEEP_QUESTIONS === 'on',
    messageContent: settings.MESSAGE_CONTENT === 'on',
    healthPort: settings.HEALTH_PORT ?? null,
    deploysCommands: settings.DEPLOY === 'on',
    blockedIds: settings.BLOCKED_IDS,
    dailyQuestions: settings.DAILY_QUESTIONS ?? null,
    http: httpSettings(settings),
    language: settings.BOT_LANGUAGE,
    logLevel: settings.LOG_LEVEL,
  };
}

/** @throws {AppError} `settings` where others than this machine could ask without a token. */
function httpSettings({ HTTP_PORT, HTTP_HOST, HTTP_TOKEN, PUBLIC_URL }: z.infer<typeof settingsSchema>): HttpSettings {
  const reachable = [HTTP_HOST, ...(PUBLIC_URL === undefined ? [] : [new URL(PUBLIC_URL).hostname])];
  const open = reachable.find((host) => !isLoopback(host));
  if (open !== undefined && HTTP_TOKEN === undefined) {
    const why = `HTTP_TOKEN is not set, and others than this machine reach ${open}`;
    throw new AppError('settings', `${why}: set it to a long secret, such as "openssl rand -hex 24" prints.`);
  }
  const publicUrl = PUBLIC_URL?.replace(/\/+$/, '') ?? null;
  return { port: HTTP_PORT ?? null, host: HTTP_HOST, token: HTTP_TOKEN ?? null, publicUrl };
}

function readDotEnv(folder: string): Record<string, string | undefined> {
  try {
    return parseEnv(readFileSync(resolve(folder, '.env'), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new AppError('settings', `.env in ${folder} cannot be read`, { cause: error });
  }
}

/** Drops what is empty: `DISCORD_TOKEN=` in a copied `.env.example` means "not set". */
function present(settings: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
}

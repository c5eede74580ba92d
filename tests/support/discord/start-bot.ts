import { expect, onTestFinished } from 'vitest';
import type { Command } from '../../../commands/command.ts';
import type { App } from '../../../src/app.ts';
import type { Config } from '../../../src/config.ts';
import { createBot, type Bot } from '../../../src/discord/bot.ts';
import { createLogger, type Logger } from '../../../src/log.ts';
import { createLoopbackDiscord, type LoopbackDiscord, type LoopbackOptions } from './loopback-discord.ts';
import { ARCHIVE } from './replies.ts';

export interface RunningBot {
  readonly discord: LoopbackDiscord;
  readonly bot: Bot;
  /** What the bot logged, a line an entry. */
  readonly lines: readonly string[];
}

export interface BotUnderTest {
  readonly commands: readonly Command[];
  readonly config?: Partial<Config>;
  readonly app?: Partial<App>;
}

/** Settings of a bot on a loopback Discord. */
export function botConfig(discord: LoopbackDiscord, rest: Partial<Config> = {}): Config {
  return {
    discordToken: discord.token,
    discordGuildIds: [],
    discordApiUrl: discord.apiUrl,
    articlesDir: '/nowhere',
    dataDir: '/nowhere',
    embeddingModel: 'builtin',
    modelHost: 'http://127.0.0.1:9',
    allowedChannels: [],
    cooldownSeconds: 0,
    healthPort: null,
    logLevel: 'debug',
    ...rest,
  };
}

/** A bot that has logged in to a Discord of its own. At the end of the test it stops, and none of its requests may have broken a limit. */
export async function startBot({ commands, config, app }: BotUnderTest): Promise<RunningBot> {
  const discord = await startDiscord();
  const lines: string[] = [];
  const log = createLogger({ level: 'debug', write: (line) => lines.push(line) });
  const settings = botConfig(discord, config);
  const bot = createBot({ config: settings, commands, app: quietApp({ config: settings, log, ...app }), log });
  onTestFinished(() => bot.stop());
  await bot.start();
  return { discord, bot, lines };
}

/** A Discord that closes at the end of the test. */
export async function startDiscord(options?: LoopbackOptions): Promise<LoopbackDiscord> {
  const discord = await createLoopbackDiscord(options);
  onTestFinished(async () => {
    await discord.close();
    expect(discord.requests.flatMap(({ problems }) => problems)).toEqual([]);
  });
  return discord;
}

/** An archive of one article for commands that bring their replies with them: it knows its state, and completes nothing. */
export function quietApp(given: Partial<App> & { readonly config: Config; readonly log: Logger }): App {
  return {
    status: () => ARCHIVE,
    complete: () => [],
    close: async () => undefined,
    update: unused,
    ask: unused,
    search: unused,
    summarise: unused,
    who: unused,
    people: unused,
    articles: unused,
    article: unused,
    model: unused,
    ...given,
  };
}

function unused(): never {
  throw new Error('no command of this test asks the archive');
}

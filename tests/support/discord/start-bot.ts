import { expect, inject, onTestFinished } from 'vitest';
import type { Command } from '../../../commands/command.ts';
import type { App } from '../../../src/app/app.ts';
import type { Config } from '../../../src/config.ts';
import { createBot, type Bot } from '../../../src/discord/bot.ts';
import type { Memory } from '../../../src/memory/create-memory.ts';
import { createLogger } from '../../../src/log.ts';
import { botConfig } from './bot-config.ts';
import { createLoopbackDiscord, type LoopbackDiscord, type LoopbackOptions } from './loopback-discord.ts';
import { quietApp } from './quiet-app.ts';
import { createRequestChecker } from './request-checker.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Discord's published specification, for `npm run test:discord-specification`; else absent. */
    readonly discordSpecification?: string | null;
  }
}

const specification = inject('discordSpecification') ?? null;
const againstSpecification = specification === null ? () => [] : createRequestChecker(specification);

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
  /** Memory that other bots of the test have, or had before a restart. */
  readonly memory?: Memory;
  readonly tellPlaceMs?: number;
  /** A Discord that is there already. */
  readonly discord?: LoopbackDiscord;
}

/** A bot that has logged in to a Discord of its own. At the end of the test it stops, and none of its requests may have broken a limit. */
export async function startBot({ commands, config, app, memory, ...given }: BotUnderTest): Promise<RunningBot> {
  const discord = given.discord ?? (await startDiscord());
  const lines: string[] = [];
  const log = createLogger({ level: 'debug', write: (line) => lines.push(line) });
  const settings = botConfig(discord, config);
  const kept = memory === undefined ? {} : { memory: () => memory };
  const { tellPlaceMs } = given;
  const bot = createBot({
    config: settings,
    commands,
    app: quietApp({ config: settings, log, ...kept, ...app }),
    log,
    ...(tellPlaceMs === undefined ? {} : { tellPlaceMs }),
  });
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
    expect(discord.requests.flatMap(againstSpecification)).toEqual([]);
  });
  return discord;
}

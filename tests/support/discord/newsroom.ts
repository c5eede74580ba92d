import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { COMMANDS } from '../../../commands/index.ts';
import type { App } from '../../../src/app/app.ts';
import { createApp } from '../../../src/app/create-app.ts';
import type { Config } from '../../../src/config.ts';
import { type Bot, createBot } from '../../../src/discord/bot.ts';
import { createLogger, type Logger } from '../../../src/log.ts';
import { eventually } from '../eventually.ts';
import { preparedFolder } from '../prepared-folder.ts';
import { sharedModel } from '../shared-model.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeFiles } from '../write-files.ts';
import { botConfig } from './bot-config.ts';
import type { LoopbackDiscord } from './loopback-discord.ts';
import { startDiscord } from './start-bot.ts';

const HARBOUR = JSON.stringify({
  title: 'Harbour reopens after the storm',
  source: 'Coast Wire',
  publishedOn: '2025-12-09',
  url: 'https://coast.example/harbour',
  text: `The harbour of Lerwick reopened on Monday after the storm, harbour master Ingrid Halcrow said.

"Every berth is safe again," Halcrow said. Repairs to the north pier cost 4.2 million pounds.`,
});

const ARTICLES = {
  'harbour.json': HARBOUR,
  'ferry.txt': `date 2025-12-11 ABERDEEN, Scotland, December 11. The ferry to Lerwick sails again from Friday, said operator NorthLink.

Captain Magnus Tait will be in command of the first crossing to the harbour of Lerwick.`,
  'mayor.txt': 'date 2025-12-10 Mayor Anna Smith opened the bridge at Unst. Smith thanked the workers.',
  'coach.txt': 'date 2025-12-10 The coach, John Smith, resigned at Unst on Sunday. Smith wept.',
};

export interface Newsroom {
  readonly discord: LoopbackDiscord;
  readonly app: App;
  readonly lines: readonly string[];
  /** Where its archive and its memory are. */
  readonly dataDir: string;
  /** The bot's clock, for what it does by itself, runs on by so many milliseconds. */
  later(ms: number): void;
  /** Resolves when the bot, by itself, has once more looked from beginning to end for what it tells channels. */
  looked(): Promise<void>;
  /** Writes, and with null removes, files of the articles folder, and brings the archive up to date. */
  change(files: Readonly<Record<string, string | null>>): Promise<void>;
  /** The bot and its archive end, and new ones begin with the same folders. */
  restart(): Promise<void>;
}

/** The whole bot over articles on a harbour, a ferry and two people named Smith, with the real commands. */
export async function openNewsroom(settings: Partial<Config> = {}): Promise<Newsroom> {
  const discord = await startDiscord();
  const configIn = (folder: string): Config =>
    botConfig(discord, { articlesDir: join(folder, 'articles'), dataDir: join(folder, 'data'), ...settings });
  const isUsual = settings.articlesDir === undefined && settings.dataDir === undefined;
  const prepare = async (folder: string): Promise<void> => {
    writeFiles(join(folder, 'articles'), ARTICLES);
    const log = createLogger({ level: 'silent', write: () => undefined });
    await (await openOver(configIn(folder), log)).close();
  };
  const folder = isUsual
    ? await preparedFolder(`newsroom ${settings.embeddingModel ?? ''}`, prepare)
    : temporaryFolder();
  const config = configIn(folder);
  const { articlesDir } = config;
  const lines: string[] = [];
  const log = createLogger({ level: 'debug', write: (line) => lines.push(line) });
  let ahead = 0;
  let looks = 0;
  let running = await open();
  onTestFinished(() => shut(running));
  return {
    discord,
    get app() {
      return running.app;
    },
    lines,
    dataDir: config.dataDir,
    later(ms) {
      ahead += ms;
    },
    async looked() {
      // The look that is under way began before; the one after it is over when a third begins.
      const from = looks;
      await eventually(() => expect(looks).toBeGreaterThanOrEqual(from + 2));
    },
    async change(files) {
      for (const [name, text] of Object.entries(files)) {
        if (text === null) rmSync(join(articlesDir, name));
        else writeFiles(articlesDir, { [name]: text });
      }
      await running.app.update();
    },
    async restart() {
      await shut(running);
      running = await open();
    },
  };

  async function open(): Promise<{ readonly app: App; readonly bot: Bot }> {
    const app = await openOver(config, log);
    const findNews: App['findNews'] = (now) => {
      looks += 1;
      return app.findNews(now);
    };
    const clock = { lookEveryMs: 40, drawWithinMs: 20_000, now: () => Date.now() + ahead };
    const bot = createBot({ config, commands: COMMANDS, app: { ...app, findNews }, log, ...clock });
    await bot.start();
    return { app, bot };
  }
}

async function openOver(config: Config, log: Logger): Promise<App> {
  const model = config.embeddingModel === 'static' ? { model: sharedModel() } : {};
  const app = await createApp({ config, log, ...model });
  await app.update();
  return app;
}

async function shut({ app, bot }: { readonly app: App; readonly bot: Bot }): Promise<void> {
  await bot.stop();
  await app.close();
}

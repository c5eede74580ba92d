import { Events, Status, type Client } from 'discord.js';
import type { Command } from '../../commands/command.ts';
import type { App } from '../app/app.ts';
import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { createClient, logConnection } from './create-client.ts';
import { commandsAtStart } from './registering/commands-at-start.ts';
import { closedFor, toAppError } from './sending/discord-failure.ts';
import { createDispatcher } from './dispatcher.ts';
import { endOpenAnswers } from './answering/end-open-answers.ts';
import { logPlaces } from './log-places.ts';
import { remember } from './remember.ts';
import { createWatching } from './watching/create-watching.ts';

export interface BotOptions {
  readonly config: Config;
  readonly commands: readonly Command[];
  readonly app: App;
  readonly log: Logger;
  /** Milliseconds after which a waiting member is told their place in the line; 5,000 unless given. */
  readonly tellPlaceMs?: number;
  /** Milliseconds that words wait for their picture; 1,500 unless given: a shared answer has three seconds in all. */
  readonly drawWithinMs?: number;
  /** Milliseconds between two looks at what came in for `/watch`; a minute unless given. */
  readonly lookEveryMs?: number;
  /** Milliseconds since 1970, for what is sent by the clock. */
  readonly now?: () => number;
}

export interface Bot {
  /**
   * Logs in; resolves once interactions are taken.
   * @throws {AppError} `discord-token`, `discord-intents` or `discord-network`.
   */
  start(): Promise<void>;
  /** Whether it is connected to Discord's gateway and takes interactions. */
  isReady(): boolean;
  /** How many questions and presses are not answered yet. */
  open(): number;
  /** Resolves when Discord has closed the connection for good, with the reason: the token was reset while the bot ran, say. */
  readonly lost: Promise<AppError>;
  /**
   * Takes no new commands, finishes those that are open and leaves Discord, within about 5 seconds. The process should
   * exit afterwards: a client that was reconnecting at this moment comes back (discord.js 14.28).
   */
  stop(): Promise<void>;
}

/** Time for open commands to finish; after it, for the apologies to those that did not. */
const GRACE_MS = 3_500;
const GIVE_UP_MS = 4_500;

/** The Discord bot: runs the commands it is given for whoever uses them. */
export function createBot(options: BotOptions): Bot {
  const { config, commands, app, log, lookEveryMs = 60_000, now = Date.now } = options;
  const { tellPlaceMs = 5_000, drawWithinMs = 1_500 } = options;
  const client = createClient(config);
  const dispatcher = createDispatcher({ config, commands, app, log, tellPlaceMs, drawWithinMs });
  const watching = createWatching({ app, log, rest: client.rest, everyMs: lookEveryMs, now });
  const isReady = (): boolean => client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready);
  logConnection(client, log);
  logPlaces(client, { config, app, log });
  client.on(Events.InteractionCreate, (interaction) => void dispatcher.handle(interaction));
  client.on(Events.MessageCreate, (message) => void dispatcher.handleMessage(message));

  const lost = new Promise<AppError>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(closedFor(code)));
  });

  return {
    lost,
    isReady,
    open: dispatcher.open,
    async start() {
      const left = remember({ app, log }, ({ openAnswers }) => openAnswers.list()) ?? [];
      try {
        await logIn(client, config.discordToken);
      } catch (error) {
        throw toAppError(error, 'log in');
      }
      log.info('connected to Discord', { as: client.user?.tag, servers: client.guilds.cache.size });
      await commandsAtStart(options);
      await endOpenAnswers(left, { rest: client.rest, app, log });
      watching.start();
    },
    async stop() {
      await atMost(Promise.all([dispatcher.stop(GRACE_MS), watching.stop()]), GIVE_UP_MS);
      // discord.js announces a reconnection even as it leaves.
      client.removeAllListeners(Events.ShardReconnecting);
      await client.destroy();
    },
  };
}

async function logIn(client: Client, token: string | null): Promise<void> {
  if (token === null) throw new AppError('discord-token', 'DISCORD_TOKEN is not set.');
  // Listening before logging in: the event can come before `login` returns.
  const ready = new Promise<void>((resolve) => void client.once(Events.ClientReady, () => resolve()));
  await client.login(token);
  await ready;
}

async function atMost(work: Promise<unknown>, ms: number): Promise<void> {
  const time = new Promise<void>((resolve) => void setTimeout(resolve, ms).unref());
  await Promise.race([work, time]);
}

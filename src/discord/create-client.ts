import { Client, Events, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { Config } from '../config.ts';
import type { Logger } from '../log.ts';

/** Of messages a bot is told that they are there, and the words of those alone that mention it or reply to it. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages];

/** A discord.js client that sees slash commands and what is said to it, all messages only where the settings say so, and nothing else of a server. */
export function createClient(config: Config): Client {
  return new Client({
    intents: config.messageContent ? [...INTENTS, GatewayIntentBits.MessageContent] : INTENTS,
    // A private thread comes only with its interaction; this keeps it, and with it the channel it belongs to.
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    shards: 'auto',
    // Interactions wait for the servers' data at the start, and have three seconds in all to be acknowledged.
    waitGuildTimeout: 1_000,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: { maxSize: 100, keepOverLimit: ({ id, client }) => id === client.user.id },
      UserManager: { maxSize: 1_000, keepOverLimit: ({ id, client }) => id === client.user.id },
    }),
    rest: {
      api: config.discordApiUrl,
      timeout: 5_000,
      // The library's 50 is for what counts toward Discord's global limit. Answers to interactions do not (Discord's
      // documentation, "Rate Limits"), and are all that is sent here: at 50 a burst of questions would be late.
      globalRequestsPerSecond: 500,
    },
  });
}

/** Writes what happens to the connection into the log. Without a listener an `error` would end the process. */
export function logConnection(client: Client, log: Logger): void {
  client.on(Events.Error, (error) => log.error('Discord client error', { error }));
  client.on(Events.Warn, (message) => log.warn('Discord client warning', { message }));
  client.on(Events.ShardError, (error, shard) => log.warn('connection to Discord failed', { shard, error }));
  client.on(Events.ShardReconnecting, (shard) => log.warn('connection to Discord lost, reconnecting', { shard }));
  client.on(Events.ShardResume, (shard) => log.info('connection to Discord resumed', { shard }));
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    log.error('Discord closed the connection for good: check the token and restart', { shard, code }),
  );
  client.rest.on('rateLimited', ({ route, retryAfter, global }) =>
    log.warn('Discord asks to wait', { route, ms: retryAfter, global }),
  );
}

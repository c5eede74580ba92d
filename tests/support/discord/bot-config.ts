import type { Config } from '../../../src/config.ts';
import type { LoopbackDiscord } from './loopback-discord.ts';

/** Settings of a bot on a loopback Discord. */
export function botConfig(discord: LoopbackDiscord, rest: Partial<Config> = {}): Config {
  return {
    discordToken: discord.token,
    discordGuildIds: [],
    discordApiUrl: discord.apiUrl,
    discordCdnUrl: 'http://127.0.0.1:9',
    addingGuildIds: [discord.guildId],
    sourcesFile: 'sources.yaml',
    fetchContact: null,
    articlesDir: '/nowhere',
    lookEveryMinutes: 10,
    dataDir: '/nowhere',
    embeddingModel: 'static',
    rerankModel: null,
    readerModel: null,
    nerModel: null,
    modelHost: 'http://127.0.0.1:9',
    allowedChannels: [],
    cooldownSeconds: 0,
    keepQuestions: false,
    messageContent: false,
    healthPort: null,
    deploysCommands: false,
    blockedIds: [],
    dailyQuestions: null,
    http: { port: null, host: '127.0.0.1', token: null, publicUrl: null },
    language: 'en',
    logLevel: 'debug',
    ...rest,
  };
}

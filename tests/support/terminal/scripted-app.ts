import type { App } from '../../../src/app/app.ts';
import { createLogger } from '../../../src/log.ts';
import type { IndexReply } from '../../../src/reply/kinds/upkeep-replies.ts';
import { quietApp } from '../discord/quiet-app.ts';

/** What an update says that found nothing to do. */
export const NOTHING_NEW: IndexReply = {
  command: 'index',
  added: 0,
  changed: 0,
  removed: 0,
  unchanged: 1,
  failed: [],
  articles: 1,
  passages: 3,
  durationMs: 1,
  pinned: null,
};

/** An archive that is up to date, of one article, which does what a test gives it. */
export function scriptedApp(given: Partial<App> & { readonly dataDir?: string } = {}): App {
  const { dataDir = '/nowhere', ...members } = given;
  return quietApp({
    config: {
      discordToken: null,
      discordGuildIds: [],
      discordApiUrl: 'http://127.0.0.1:9',
      discordCdnUrl: 'http://127.0.0.1:9',
      addingGuildIds: [],
      sourcesFile: 'sources.yaml',
      fetchContact: null,
      articlesDir: '/nowhere',
      lookEveryMinutes: 10,
      dataDir,
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
      logLevel: 'silent',
    },
    log: createLogger({ level: 'silent', write: () => undefined }),
    update: async () => NOTHING_NEW,
    ...members,
  });
}

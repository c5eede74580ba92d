/**
 * The process of the run of the whole: an app that watches its folder and answers, as the bot and the server have it, asked
 * by messages of the process that started it. `npx tsx tests/whole-run/answering-process.ts FOLDER`
 */
import { join } from 'node:path';
import { createApp } from '../../src/app/create-app.ts';
import { freshApp } from '../../src/app/fresh-app.ts';
import { readConfig } from '../../src/config.ts';
import { messageOf } from '../../src/errors.ts';
import { createLogger } from '../../src/log.ts';
import { watchArticles } from '../../src/run/watch-articles.ts';
import type { Asking, Told } from './process-messages.ts';

const [folder = '', dataDir = 'data'] = process.argv.slice(2);
const { EMBEDDING_MODEL } = process.env;
const flags = { DATA_DIR: join(folder, dataDir), READER_MODEL: 'off', ...(EMBEDDING_MODEL ? { EMBEDDING_MODEL } : {}) };
const config = readConfig({ flags, environment: {}, folder });
const log = createLogger({ level: 'warn', write: (line) => process.stderr.write(`${line}\n`) });
const app = await createApp({
  config,
  log,
  fetching: { isAllowed: (address) => address === '127.0.0.1', wait: async () => undefined },
});
const watch = watchArticles(config, { onChange: () => void fresh.refresh(), tell: (problem) => log.warn(problem) });
const fresh = freshApp(app, watch);
await app.update();

const DO: Readonly<Record<Asking['kind'], (asking: Asking) => Promise<unknown>>> = {
  ask: ({ text }) => fresh.ask(text, {}),
  fetch: () => fresh.fetch(),
  update: () => fresh.update(),
  rebuild: () => fresh.update({ rebuild: true }),
  article: ({ text }) => fresh.article(text),
  articles: () => fresh.articles({ words: '', limit: 100_000, filters: {} }),
  sources: () => fresh.holdings(),
  async close() {
    await watch.close();
    await fresh.close();
    // Whoever asked waits for the end of the process, and for no reply.
    process.exit(0);
  },
};

const tell = (told: Told): void => void process.send?.(told);
process.on('message', (asking: Asking) => {
  DO[asking.kind](asking).then(
    (reply) => tell({ id: asking.id, reply }),
    (error: unknown) => tell({ id: asking.id, failed: messageOf(error) }),
  );
});
tell({ id: 0, reply: 'ready' });

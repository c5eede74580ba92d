import { COMMANDS } from '../../commands/index.ts';
import type { App } from '../app/app.ts';
import { freshApp } from '../app/fresh-app.ts';
import { observedApp } from '../app/observed-app.ts';
import type { AppError } from '../errors.ts';
import type { Gateway } from '../server/server-parts.ts';
import { watchArticles } from './watch-articles.ts';
import { programVersion } from './program-version.ts';
import { interruption } from './with-app.ts';

/** What runs side by side in one process, over one archive and one model. */
export interface Services {
  readonly hasBot: boolean;
  /** The server's port; null: there is none. */
  readonly port: number | null;
}

/** Runs the bot, the server or both until the process is asked to end, or Discord closes the connection for good. */
export async function runServices(app: App, { hasBot, port }: Services, signal: AbortSignal): Promise<void> {
  const { config, log } = app;
  const metrics = port === null ? null : (await import('../server/metrics/create-metrics.ts')).createMetrics();
  const watch = watchArticles(config, { onChange: () => void fresh.refresh(), tell: (problem) => log.warn(problem) });
  const fresh = freshApp(metrics === null ? app : observedApp(app, metrics), watch);
  const parts = { config, commands: COMMANDS, app: fresh, log };
  const bot = hasBot ? (await import('../discord/bot.ts')).createBot(parts) : null;
  const gateway = (): Gateway => (bot === null ? 'none' : bot.isReady() ? 'ready' : 'connecting');
  const server =
    metrics === null || port === null
      ? null
      : (await import('../server/create-server.ts')).createServer({
          ...parts,
          http: config.http,
          port,
          metrics,
          gateway,
          version: programVersion(),
        });
  // First, so that a supervisor sees a process that lives while Discord is still being reached.
  if (server !== null) log.info('the server answers', { at: await server.start() });
  void fresh.refresh();
  try {
    await bot?.start();
    const ends: Promise<number | AppError>[] = [interruption(signal), ...(bot === null ? [] : [bot.lost])];
    const end = await Promise.race(ends);
    log.info('stopping');
    await bot?.stop();
    if (typeof end !== 'number') throw end;
  } finally {
    await watch.close();
    await server?.stop();
  }
}

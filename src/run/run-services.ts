import { COMMANDS } from '../../commands/index.ts';
import type { App } from '../app/app.ts';
import { freshApp } from '../app/fresh-app.ts';
import { observedApp } from '../app/observed-app.ts';
import type { AppError } from '../errors.ts';
import { createPinnedRounds } from '../pins/create-pinned-rounds.ts';
import type { HttpServer } from '../server/listen.ts';
import type { Metrics } from '../server/metrics/create-metrics.ts';
import type { Gateway, ServerParts } from '../server/server-parts.ts';
import { watchArticles } from './watch-articles.ts';
import { whileFetching } from './while-fetching.ts';
import { programVersion } from './program-version.ts';
import { interruption } from './with-app.ts';

/** What runs side by side in one process, over one archive and one model. */
export interface Services {
  readonly hasBot: boolean;
  /** The server's port; null: there is none. */
  readonly port: number | null;
}

/**
 * Runs the bot, the server or both, and asks sources for what is new, until the process is asked to end, or Discord closes
 * the connection for good.
 */
export async function runServices(app: App, { hasBot, port }: Services, signal: AbortSignal): Promise<void> {
  const isAskedFromOutside = port !== null || app.config.healthPort !== null;
  const metrics = isAskedFromOutside ? (await import('../server/metrics/create-metrics.ts')).createMetrics() : null;
  const observed = metrics === null ? app : observedApp(app, metrics);
  await whileFetching((fetching) => run(fetching, { hasBot, port, metrics }, signal))(observed);
}

async function run(
  app: App,
  { hasBot, port, metrics }: Services & { readonly metrics: Metrics | null },
  signal: AbortSignal,
): Promise<void> {
  const { config, log } = app;
  const watch = watchArticles(config, { onChange: () => void fresh.refresh(), tell: (problem) => log.warn(problem) });
  const fresh = freshApp(app, watch);
  const { askPinned, status } = app;
  const rounds = createPinnedRounds({ askPinned, status, isAnswering: () => fresh.answering() > 0, log });
  const bot = hasBot
    ? (await import('../discord/bot.ts')).createBot({ config, commands: COMMANDS, app: fresh, log })
    : null;
  const gateway = (): Gateway => (bot === null ? 'none' : bot.isReady() ? 'ready' : 'connecting');
  const openInDiscord = (): number => bot?.open() ?? 0;
  const servers = metrics === null ? [] : await openServers({ app: fresh, metrics, gateway, openInDiscord }, port);
  try {
    // First, so that a supervisor sees a process that lives while Discord is still being reached.
    for (const { what, server } of servers) log.info(`${what} answers`, { at: await server.start() });
    void fresh.refresh();
    rounds.start();
    await bot?.start();
    const ends: Promise<number | AppError>[] = [interruption(signal), ...(bot === null ? [] : [bot.lost])];
    const end = await Promise.race(ends);
    log.info('stopping');
    await bot?.stop();
    if (typeof end !== 'number') throw end;
  } finally {
    await Promise.all([watch.close(), rounds.stop()]);
    await Promise.all(servers.map(({ server }) => server.stop()));
  }
}

interface OpenServer {
  readonly what: string;
  readonly server: HttpServer;
}

/** The server, and health at a port of its own, where the settings ask for them. */
async function openServers(
  parts: Pick<ServerParts, 'app' | 'metrics' | 'gateway' | 'openInDiscord'>,
  port: number | null,
): Promise<readonly OpenServer[]> {
  const { config, log } = parts.app;
  const servers: OpenServer[] = [];
  if (port !== null) {
    const { createServer } = await import('../server/create-server.ts');
    const rest = { commands: COMMANDS, log, http: config.http, port, version: programVersion() };
    servers.push({ what: 'the server', server: createServer({ ...parts, ...rest }) });
  }
  if (config.healthPort !== null) {
    const { createHealthServer } = await import('../server/health/create-health-server.ts');
    servers.push({ what: 'health', server: createHealthServer(config.healthPort, parts) });
  }
  return servers;
}

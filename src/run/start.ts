import { COMMANDS } from '../../commands/index.ts';
import type { App } from '../app/app.ts';
import { runChat } from '../terminal/chat/chat.ts';
import { whileFetching } from './while-fetching.ts';
import { writeWarning } from '../terminal/drawing/write-warning.ts';
import { watchArticles } from './watch-articles.ts';
import { runServices } from './run-services.ts';
import { configOf, interruption, QUIET, type ProcessHandles, withApp, type Work } from './with-app.ts';

/**
 * Runs until it is stopped: the Discord bot where there is a token, with the server beside it where there is a port; the
 * server alone where there is but a port and nobody sits at the terminal; else the chat.
 * @returns 0: being stopped is how all of them end.
 */
export async function start(work: Work, handles: ProcessHandles): Promise<number> {
  const config = configOf(work, handles);
  const { signal, terminal } = handles;
  const { port } = config.http;
  const hasBot = config.discordToken !== null;
  if (hasBot || (port !== null && !terminal.isInteractive)) {
    await withApp(config, { ...handles, life: 'service' }, (app) => {
      const what = hasBot ? 'the Discord bot; without DISCORD_TOKEN this is the terminal chat' : 'the server alone';
      app.log.info(`starting ${what}`);
      return runServices(app, { hasBot, port }, signal);
    });
  } else {
    const chat = async (app: App): Promise<void> => {
      const changes = watchArticles(config, { tell: (problem) => writeWarning(terminal, problem) });
      await runChat({ ...handles, app: app.speaking(config.language), commands: COMMANDS, changes });
      await changes.close();
    };
    await withApp(
      configOf(work, handles, QUIET),
      { ...handles, life: 'session' },
      whileFetching((app) => Promise.race([chat(app), interruption(signal)])),
    );
  }
  return 0;
}

/** The port of a server that is asked for by name, unless another is given. */
const USUAL_PORT = 8080;

/** Runs the server alone until it is stopped. @returns 0. */
export async function serve(work: Work, handles: ProcessHandles): Promise<number> {
  const config = configOf(work, handles);
  const port = config.http.port ?? USUAL_PORT;
  await withApp(config, { ...handles, life: 'service' }, (app) =>
    runServices(app, { hasBot: false, port }, handles.signal),
  );
  return 0;
}

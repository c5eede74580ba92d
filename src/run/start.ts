import { COMMANDS } from '../../commands/index.ts';
import type { App } from '../app/app.ts';
import { freshApp } from '../app/fresh-app.ts';
import { runChat } from '../terminal/chat/chat.ts';
import { configOf, interruption, QUIET, type ProcessHandles, withApp, type Work } from './with-app.ts';

/** Runs until it is stopped: the Discord bot where there is a token, else the chat. @returns 0: being stopped is how both end. */
export async function start(work: Work, handles: ProcessHandles): Promise<number> {
  const config = configOf(work);
  const { signal } = handles;
  if (config.discordToken === null) {
    const chat = (app: App): Promise<unknown> =>
      runChat({ ...handles, app: app.speaking(config.language), commands: COMMANDS });
    await withApp(configOf(work, QUIET), handles, (app) => Promise.race([chat(app), interruption(signal)]));
  } else {
    await withApp(config, handles, (app) => runBot(app, signal));
  }
  return 0;
}

/** How often the articles folder is looked at when nobody asks. */
const LOOK_EVERY_MS = 60_000;

async function runBot(app: App, signal: AbortSignal): Promise<void> {
  const { config, log } = app;
  log.info('starting the Discord bot; without DISCORD_TOKEN this is the terminal chat');
  const { createBot } = await import('../discord/bot.ts');
  const fresh = freshApp(app);
  const bot = createBot({ config, commands: COMMANDS, app: fresh, log });
  const looking = setInterval(() => void fresh.refresh(), LOOK_EVERY_MS);
  void fresh.refresh();
  try {
    await bot.start();
    const lost = await Promise.race([interruption(signal), bot.lost]);
    log.info('stopping');
    await bot.stop();
    if (typeof lost !== 'number') throw lost;
  } finally {
    clearInterval(looking);
  }
}

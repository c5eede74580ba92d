import { COMMANDS } from '../commands/index.ts';
import type { App } from './app.ts';
import { messageOf } from './errors.ts';
import { runChat } from './terminal/chat.ts';
import { configOf, interruption, QUIET, type Surroundings, withApp, type Work } from './with-app.ts';

/** Runs until it is stopped: the Discord bot where there is a token, else the chat. @returns 0: being stopped is how both end. */
export async function start(work: Work, surroundings: Surroundings): Promise<number> {
  const config = configOf(work);
  const { signal } = surroundings;
  if (config.discordToken === null) {
    const chat = (app: App): Promise<unknown> => runChat({ ...surroundings, app, commands: COMMANDS });
    await withApp(configOf(work, QUIET), surroundings, (app) => Promise.race([chat(app), interruption(signal)]));
  } else {
    await withApp(config, surroundings, (app) => runBot(app, signal));
  }
  return 0;
}

async function runBot(app: App, signal: AbortSignal): Promise<void> {
  const { config, log } = app;
  log.info('starting the Discord bot; without DISCORD_TOKEN this is the terminal chat');
  const { createBot } = await import('./discord/bot.ts');
  const bot = createBot({ config, commands: COMMANDS, app, log });
  void index(app);
  await bot.start();
  await interruption(signal);
  log.info('stopping');
  await bot.stop();
}

/** Readers are answered from what is there while the archive is brought up to date. */
async function index(app: App): Promise<void> {
  try {
    const { failed, articles } = await app.update();
    for (const { file, message } of failed) app.log.warn(`${file}: ${message}`);
    app.log.info('the archive is up to date', { articles });
  } catch (error) {
    app.log.error(`the archive could not be brought up to date: ${messageOf(error)}`, { error });
  }
}

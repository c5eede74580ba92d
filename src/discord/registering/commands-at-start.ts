import { messageOf } from '../../errors.ts';
import { remember } from '../remember.ts';
import { areCommandsCurrent, deployCommands } from './deploy-commands.ts';
import type { BotOptions } from '../bot.ts';

/**
 * Looks whether the commands are registered as this program defines them, by what is noted here, so that a bot that is
 * restarted often does not ask Discord each time; registers them where the settings say so (`DEPLOY=on`), else says what
 * is to be done. A bot whose commands were never registered shows none, and nobody can tell why. Never rejects.
 */
export async function commandsAtStart(options: Pick<BotOptions, 'config' | 'commands' | 'app' | 'log'>): Promise<void> {
  const { config, commands, app, log } = options;
  const isCurrent = remember({ app, log }, ({ registrations }) =>
    areCommandsCurrent({ config, commands, registrations }),
  );
  if (isCurrent === true) return log.info('the commands are as they were registered; Discord was not asked');
  const what =
    isCurrent === false
      ? 'the commands have changed since they were registered'
      : 'the commands were never registered from this data folder';
  if (!config.deploysCommands) return log.warn(`${what}: run "dateline deploy", or set DEPLOY=on`);
  log.info(`${what}: registering them`);
  try {
    const { registrations } = app.memory();
    await deployCommands({ config, commands, log, registrations, isDryRun: false, isForced: false });
  } catch (error) {
    // The bot answers by what is registered already.
    log.error('the commands could not be registered', { why: messageOf(error) });
  }
}

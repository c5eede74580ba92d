import type { Config } from '../../config.ts';
import type { Logger } from '../../log.ts';
import type { DoctorReply } from '../../reply/kinds/upkeep-replies.ts';
import { checkArchiveState } from './check-archive-state.ts';
import { checkArticles } from './check-articles.ts';
import { checkDataFolder } from './check-data-folder.ts';
import { checkDiscord } from './check-discord.ts';
import { checkHistory } from './check-history.ts';
import { checkModels } from './check-models.ts';
import { checkPorts } from './check-ports.ts';
import { checkProgram } from './check-program.ts';
import { checkSources } from './check-sources.ts';
import { checkWatching } from './check-watching.ts';

/** Looks at everything that a person who sets Dateline up can get wrong, and says what to do about each. Changes nothing but the data folder's existence. */
export async function diagnose(config: Config, log: Logger): Promise<DoctorReply> {
  const program = await checkProgram();
  const articles = await checkArticles(config);
  const watching = await checkWatching(config);
  const folder = await checkDataFolder(config);
  const sources = await checkSources(config);
  const archive = await checkArchiveState(config);
  const models = await checkModels(config, log, archive);
  const ports = await checkPorts(config);
  const discord = await checkDiscord(config, log);
  return {
    command: 'doctor',
    checks: [
      ...program,
      ...articles,
      watching,
      ...folder,
      ...sources,
      ...archive.checks,
      ...checkHistory(config),
      ...models,
      ...ports,
      ...discord,
    ],
  };
}

import { existsSync } from 'node:fs';
import type { Config } from '../../config.ts';
import { watchFolder } from '../../ingest/watching/watch-folder.ts';
import type { Check } from '../../reply/kinds/upkeep-replies.ts';
import { odd, ok } from './check-results.ts';

/** Whether changes of the articles folder are heard of, as the bot, the server and the chat need it. */
export async function checkWatching({ articlesDir }: Config): Promise<Check> {
  if (!existsSync(articlesDir)) return odd('watching', 'there is no folder to watch', 'Make the articles folder.');
  const watch = watchFolder(articlesDir, { lookEveryMs: 60_000 });
  const problem = await watch.started;
  await watch.close();
  return problem === null
    ? ok('watching', 'changes of the articles folder are heard of')
    : odd('watching', problem, REMEDY);
}

const REMEDY =
  'Until it can be watched, the bot and the chat look at all of the articles folder before every question. Where the limit of the system is reached, raise fs.inotify.max_user_watches.';

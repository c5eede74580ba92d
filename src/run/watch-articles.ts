import type { Config } from '../config.ts';
import { type FolderWatch, watchFolder } from '../ingest/watching/watch-folder.ts';

export interface ArticleWatchOptions {
  /** Called when articles have come, changed or gone. */
  readonly onChange?: () => void;
  /** Told a sentence where the folder cannot be watched. */
  readonly tell: (problem: string) => void;
}

/** Watches the articles folder for a process that lives long. */
export function watchArticles(config: Config, { onChange, tell }: ArticleWatchOptions): FolderWatch {
  return watchFolder(config.articlesDir, {
    lookEveryMs: config.lookEveryMinutes * 60_000,
    ...(onChange === undefined ? {} : { onChange }),
    onProblem: (why) =>
      tell(`The articles folder cannot be watched: ${why}. All of it is looked at before every question instead.`),
  });
}

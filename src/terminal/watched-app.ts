import type { App, UpdateOptions, UpdateProgress } from '../app/app.ts';
import type { Wording } from '../language/wording.ts';
import { drawBlock } from './drawing/draw-block.ts';
import { createProgressBar } from './drawing/progress-bar.ts';
import { type Terminal, writeLines } from './terminal.ts';

export interface WatchOptions {
  readonly terminal: Terminal;
  /** Aborted: the asker waits no longer, so nothing more is drawn. */
  readonly signal: AbortSignal;
}

/**
 * The app, but whoever updates the archive through it shows a progress bar while articles are taken in, and says what is kept
 * where that is interrupted.
 */
export function watchedApp(app: App, { terminal, signal }: WatchOptions): App {
  return {
    ...app,
    async update(options) {
      const bar = createProgressBar(terminal, 'Indexing');
      let last: UpdateProgress | null = null;
      const interrupted = (): void => {
        bar.hide();
        if (last === null) return;
        const text = whatIsKept(last, options, app.wording);
        writeLines(terminal.messages, drawBlock([{ text }], { width: terminal.messageWidth() }));
      };
      signal.addEventListener('abort', interrupted);
      try {
        const onProgress = (progress: UpdateProgress): void => {
          last = progress;
          bar.show(inArticles(progress, app.wording));
        };
        return await app.update({ ...options, onProgress });
      } finally {
        bar.hide();
        signal.removeEventListener('abort', interrupted);
      }
    },
  };
}

/** Of files that hold many articles the articles tell how far it is. */
function inArticles({ done, total, articles = 0 }: UpdateProgress, wording: Wording) {
  return articles > done
    ? { done, total, amount: wording.say('count.articles', { count: articles }) }
    : { done, total };
}

/** What was stored is there, since articles are taken in a few at a time; an archive that was to be made anew takes no place. */
function whatIsKept({ articles }: UpdateProgress, options: UpdateOptions | undefined, wording: Wording): string {
  if (options?.rebuild === true) return wording.say('index.stopped-rebuild');
  return articles === undefined ? wording.say('index.stopped') : wording.say('index.stopped-at', { count: articles });
}

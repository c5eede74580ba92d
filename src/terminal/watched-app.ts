import type { App } from '../app/app.ts';
import { createProgressBar } from './drawing/progress-bar.ts';
import type { Terminal } from './terminal.ts';

export interface WatchOptions {
  readonly terminal: Terminal;
  /** Aborted: the asker waits no longer, so nothing more is drawn. */
  readonly signal: AbortSignal;
}

/** The app, but whoever updates the archive through it shows a progress bar while articles are taken in. */
export function watchedApp(app: App, { terminal, signal }: WatchOptions): App {
  return {
    ...app,
    async update(options) {
      const bar = createProgressBar(terminal, 'Indexing');
      signal.addEventListener('abort', bar.hide);
      try {
        return await app.update({ ...options, onProgress: bar.show });
      } finally {
        bar.hide();
        signal.removeEventListener('abort', bar.hide);
      }
    },
  };
}

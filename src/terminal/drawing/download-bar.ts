import { basename } from 'node:path';
import { createProgressBar, type ProgressBar } from './progress-bar.ts';
import type { Terminal } from '../terminal.ts';

/** Shows how far the download of each file of a model has come, one bar at a time. */
export interface DownloadBar {
  /** @param total bytes; null when the host does not say. */
  readonly show: (file: string, received: number, total: number | null) => void;
  readonly hide: () => void;
}

export function createDownloadBar(terminal: Terminal): DownloadBar {
  let current: { readonly file: string; readonly bar: ProgressBar } | null = null;
  return {
    show(file, received, total) {
      if (current?.file !== file) {
        current?.bar.hide();
        current = { file, bar: createProgressBar(terminal, basename(file)) };
      }
      const amount = total === null ? megabytes(received) : `${megabytes(received)} of ${megabytes(total)}`;
      current.bar.show({ done: received, total: total ?? received, amount });
    },
    hide: () => current?.bar.hide(),
  };
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

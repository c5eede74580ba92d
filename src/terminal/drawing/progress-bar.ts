import cliProgress from 'cli-progress';
import type { Terminal } from '../terminal.ts';

/** Work that takes a while, as a person at a terminal sees it; elsewhere it shows nothing. */
export interface ProgressBar {
  readonly show: (progress: Progress) => void;
  /** Takes it off the screen for good. */
  readonly hide: () => void;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** How far it is, in words; "done/total" unless given. */
  readonly amount?: string;
}

/** A bar that appears with the first progress there is to show. It fits into 40 columns. */
export function createProgressBar({ messages, showsProgress }: Terminal, label: string): ProgressBar {
  const bar = new cliProgress.SingleBar({
    stream: messages,
    format: `${label} {bar} {amount}`,
    barsize: 12,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    // Signals are main's: it stops the work, and then the bar goes.
    gracefulExit: false,
  });
  let state: 'new' | 'shown' | 'hidden' = showsProgress ? 'new' : 'hidden';
  return {
    show({ done, total, amount = `${done}/${total}` }) {
      if (state === 'hidden') return;
      if (state === 'new') bar.start(total, done, { amount });
      else {
        bar.setTotal(total);
        bar.update(done, { amount });
      }
      state = 'shown';
    },
    hide() {
      if (state === 'shown') bar.stop();
      state = 'hidden';
    },
  };
}

import { existsSync } from 'node:fs';
import { messageOf } from '../../errors.ts';
import { type FolderListener, type ListenLibrary, listenToFolder } from './listen-to-folder.ts';
import { whyUnwatchable } from './why-unwatchable.ts';

/** Hears what happens in a folder, which may come and go. */
export interface Listening {
  /** Whether everything that happens is heard. */
  isHeard(): boolean;
  /** Whether it turned out that nothing can be heard. */
  isFailed(): boolean;
  /** Listens where there is a folder that nobody listens to: when it is back, say. */
  resume(): void;
  end(): Promise<void>;
}

/** Begins at once, where there is a folder. @param listener `failed` is called once. */
export function createListening(folder: string, listener: FolderListener, library?: ListenLibrary): Listening {
  let state: 'none' | 'starting' | 'heard' | 'failed' = 'none';
  let stop: (() => Promise<void>) | null = null;

  const fail = (why: string): void => {
    if (state === 'failed') return;
    state = 'failed';
    void stop?.();
    listener.failed(why);
  };
  const resume = (): void => {
    if (state !== 'none' || !existsSync(folder)) return;
    state = 'starting';
    const heard: FolderListener = {
      ...listener,
      ready() {
        state = 'heard';
        listener.ready();
      },
      gone() {
        void stop?.();
        state = 'none';
        listener.gone();
      },
      failed: fail,
    };
    try {
      stop = listenToFolder(folder, heard, library);
    } catch (error) {
      fail(messageOf(error));
    }
  };

  const problem = whyUnwatchable(folder);
  if (problem === null) resume();
  else fail(problem);
  return { isHeard: () => state === 'heard', isFailed: () => state === 'failed', resume, end: async () => stop?.() };
}

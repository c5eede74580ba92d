import { messageOf } from '../../errors.ts';
import type { Logger } from '../../log.ts';

export interface WritingAlone {
  /** Takes the lock of those who write the index file; null while another process has it. */
  readonly lock: () => (() => void) | null;
  /** Told why it could not be written, which harms no answer. */
  readonly log: Logger;
}

/** Does what one process at a time may do to the file; not at all while another is at it. */
export function workAlone(work: () => void, { lock, log }: WritingAlone): void {
  try {
    const release = lock();
    if (release === null) return;
    try {
      work();
    } finally {
      release();
    }
  } catch (error) {
    sayUnsaved(log, error);
  }
}

/** The same of work that gives way. */
export async function workAloneInTurns(work: () => Promise<void>, { lock, log }: WritingAlone): Promise<void> {
  try {
    const release = lock();
    if (release !== null) await work().finally(release);
  } catch (error) {
    sayUnsaved(log, error);
  }
}

function sayUnsaved(log: Logger, error: unknown): void {
  // Answers come from memory; the next process builds the index from the archive.
  log.warn('the vector index could not be saved; it will be built again at the next start', {
    reason: messageOf(error),
  });
}

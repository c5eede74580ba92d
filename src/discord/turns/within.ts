import { AppError } from '../../errors.ts';

export interface Bounds {
  /** Milliseconds the work may take. */
  readonly ms: number;
  /** Aborted: wait no longer. */
  readonly signal: AbortSignal;
}

/**
 * The work's result, if it comes in time. The work itself is not stopped, only no longer waited for.
 * @throws {AppError} `busy` when the time is up or the signal aborts; else whatever the work throws.
 */
export async function within<Result>(work: Promise<Result>, { ms, signal }: Bounds): Promise<Result> {
  const settled = new AbortController();
  const gaveUp = new Promise<never>((_resolve, reject) => {
    const giveUp = (reason: string) => (): void => reject(new AppError('busy', reason));
    const stopped = giveUp('the bot is stopping');
    const timer = setTimeout(giveUp(`not finished within ${ms} ms`), ms);
    settled.signal.addEventListener('abort', () => clearTimeout(timer));
    signal.addEventListener('abort', stopped, { signal: settled.signal });
    if (signal.aborted) stopped();
  });
  try {
    return await Promise.race([work, gaveUp]);
  } finally {
    settled.abort();
  }
}

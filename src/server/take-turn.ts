import type { Turnstile } from '../app/turnstile.ts';
import { AppError } from '../errors.ts';

/** Requests that wait at the most: beyond it clients are asked to come back. */
const MOST_WAITING = 64;

/**
 * Does some work when its turn has come.
 * @param client whose requests are answered one after the other.
 * @throws {AppError} `busy` when too many wait already.
 */
export async function takeTurn<Made>(turnstile: Turnstile, client: string, work: () => Promise<Made>): Promise<Made> {
  const turn = turnstile.join(client);
  try {
    if (turn.ahead() >= MOST_WAITING) throw new AppError('busy', `${MOST_WAITING} requests wait already.`);
    await turn.come;
    return await work();
  } finally {
    turn.leave();
  }
}

import { setTimeout as wait } from 'node:timers/promises';
import { isPassing } from './discord-failure.ts';

/** Milliseconds before each further try of a request that the network or Discord dropped. */
const WAITS_MS = [250, 1_000, 4_000];

/** @throws whatever the request throws, once trying again is of no use. */
export async function retried<Result>(request: () => Promise<Result>): Promise<Result> {
  for (const waitMs of WAITS_MS) {
    try {
      return await request();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await wait(waitMs);
    }
  }
  return request();
}

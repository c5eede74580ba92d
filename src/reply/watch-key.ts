import { createHmac } from 'node:crypto';

/**
 * What opens the feed of one watch, and nothing else, to a reader of feeds that can send no token: nobody can guess it who
 * does not have the token, and another token closes every feed.
 */
export function watchKey(id: number, token: string): string {
  return createHmac('sha256', token).update(`watch ${id}`).digest('base64url').slice(0, 32);
}

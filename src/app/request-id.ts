import { randomBytes } from 'node:crypto';

/** The id of a request: short enough to be read out to whoever looks it up in the log. */
export function requestId(): string {
  return randomBytes(4).toString('hex');
}

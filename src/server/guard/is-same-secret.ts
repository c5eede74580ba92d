import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether what somebody sent is a secret: in the same time wherever the two differ, and however long they are. */
export function isSameSecret(given: string, wanted: string): boolean {
  return timingSafeEqual(digest(given), digest(wanted));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

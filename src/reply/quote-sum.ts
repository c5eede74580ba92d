import { createHash } from 'node:crypto';

/** A short sum of quoted words: a link that carries it leads to these words or to none, whatever became of their article. */
export function quoteSum(quote: string): string {
  return createHash('sha256').update(quote).digest('hex').slice(0, 12);
}

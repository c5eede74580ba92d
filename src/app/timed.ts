import type { Timing } from '../reply/kinds/archive-status.ts';

/** A reply with the time it took. */
export async function timed<Made>(make: () => Promise<Made>): Promise<Made & { readonly timingMs: Timing }> {
  const startedAt = performance.now();
  return { ...(await make()), timingMs: { total: since(startedAt) } };
}

/** Milliseconds since a moment, to a tenth. */
export function since(startedAt: number): number {
  return Math.round((performance.now() - startedAt) * 10) / 10;
}

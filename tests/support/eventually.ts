import { vi } from 'vitest';

/** Waits until an expectation holds. The limit is for a busy machine: what is tested is that it happens, not how soon. */
export function eventually(expectation: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(expectation, { timeout: 120_000, interval: 50 });
}

import { createMemory, type Memory } from './create-memory.ts';

export interface LazyMemory {
  /** @throws {AppError} `memory-damaged`. */
  open(): Memory;
  /** Closes it where it was ever opened. */
  close(): void;
}

/** A memory that is opened, and its file made, only when something is remembered: most one-shot commands never do. */
export function lazyMemory(path: string): LazyMemory {
  let memory: Memory | null = null;
  return {
    open: () => (memory ??= createMemory(path)),
    close: () => memory?.close(),
  };
}

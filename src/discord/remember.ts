import type { Memory } from '../memory/create-memory.ts';
import type { Parts } from './parts.ts';

/** What is remembered, or null when it cannot be: a full disk must not keep an answer from a member. */
export function remember<Result>(
  { app, log }: Pick<Parts, 'app' | 'log'>,
  act: (memory: Memory) => Result,
): Result | null {
  try {
    return act(app.memory());
  } catch (error) {
    log.error('the memory could not be used', { error });
    return null;
  }
}

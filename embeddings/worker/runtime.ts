import type { Work, WorkResult } from '../thread/worker-messages.ts';

/** A model in memory, of whatever kind. Used inside the model's own thread only: every call holds its thread up until it is done. */
export interface Runtime {
  /** Does work of the model's own kind. */
  run(work: Work): Promise<WorkResult>;
  /** Frees what the model holds outside of JavaScript's memory. */
  dispose(): Promise<void>;
}

/** What a runtime answers work of another kind with; only a mistake in the program brings it. */
export function notMine(work: Work): WorkResult {
  return { kind: 'failed', message: `this kind of model does not do "${work.kind}"` };
}

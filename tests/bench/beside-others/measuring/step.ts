import type { PeerSetting } from '../peer.ts';

/** What one process does: no two steps share one. */
export type Step = 'build' | 'answer' | 'change' | 'check';

/** What a process is told to do. */
export interface StepJob {
  readonly step: Step;
  /** Of `PEERS`. */
  readonly file: string;
  readonly creates: string;
  /** The folder of the corpus. */
  readonly corpus: string;
  readonly setting: PeerSetting;
  /** What the first question of `answer` is: given here, so that reading the others is no part of a start. */
  readonly first: { readonly text: string; readonly vector: readonly number[] };
  /** Ids of articles that `change` added and removed, for `check`. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What a process measured: numbers by name. Times are in milliseconds, memory in bytes. */
export interface StepResult {
  readonly values: Readonly<Record<string, number>>;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

import type { PinnedReport } from './pin-reply.ts';

export interface ModelReply {
  readonly command: 'model';
  readonly name: string;
  /** Null when the model could not be loaded. */
  readonly id: string | null;
  readonly dimensions: number | null;
  readonly maxTokens: number | null;
  readonly weight: number | null;
  /** Whether it knows no language but English: articles in another are then found by their words alone. */
  readonly isEnglish: boolean | null;
  /** Id of the model that the archive's vectors were made with; null when it has none. */
  readonly archiveModel: string | null;
  /** Why it is not usable, and what to do; null when it is. */
  readonly problem: string | null;
  /** The optional models of the settings, one a setting. */
  readonly optional: readonly OptionalModel[];
}

/** A model that Dateline works without. */
export interface OptionalModel {
  /** `RERANK_MODEL` */
  readonly setting: string;
  /** What it is set to; null: off. */
  readonly name: string | null;
  /** Null when it is off or could not be loaded. */
  readonly id: string | null;
  /** Why it is not usable, and what to do; null when it is, or is off. */
  readonly problem: string | null;
}

export interface DoctorReply {
  readonly command: 'doctor';
  readonly checks: readonly Check[];
}

export interface Check {
  readonly name: string;
  readonly status: 'ok' | 'warning' | 'failed';
  /** What was found. */
  readonly message: string;
  /** What to do about it; null when all is well. */
  readonly remedy: string | null;
}

export interface HelpReply {
  readonly command: 'help';
  readonly commands: readonly { readonly usage: string; readonly description: string }[];
}

export interface IndexReply {
  readonly command: 'index';
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly failed: readonly { readonly file: string; readonly code: string; readonly message: string }[];
  readonly articles: number;
  readonly passages: number;
  readonly durationMs: number;
  /** What became of the answers to pinned questions; null where they are not asked at once. */
  readonly pinned: PinnedReport | null;
}

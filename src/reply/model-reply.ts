export interface ModelReply {
  readonly command: 'model';
  readonly name: string;
  /** Null when the model could not be loaded. */
  readonly id: string | null;
  readonly dimensions: number | null;
  readonly maxTokens: number | null;
  readonly weight: number | null;
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

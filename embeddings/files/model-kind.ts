import type { RunFacts } from './model-facts.ts';
import type { ModelRow } from './model-row.ts';

/** What a model is for; it decides what runs in its thread. */
export type ModelPurpose = 'embedding' | 'reranker' | 'reader' | 'tagger';

/** What messages say of a kind. */
export interface ModelWording {
  /** After "the". */
  readonly label: string;
  /** What is so without the model, a whole sentence. */
  readonly without: string;
}

/** All that differs between kinds of models before one is loaded: where it is set, where it is looked up, what it needs. */
export interface ModelKind<
  Facts extends RunFacts = RunFacts,
  Purpose extends ModelPurpose = ModelPurpose,
> extends ModelWording {
  readonly purpose: Purpose;
  /** The setting that names the model. */
  readonly setting: string;
  /** How to fetch one of this kind, to be put after "Fetch it with". */
  readonly fetchWith: (name: string) => string;
  /** The models known by name. */
  readonly table: readonly ModelRow<Facts>[];
  /** Files of a repository on the hub that such a model works without. */
  readonly optionalFiles: readonly string[];
  /** @throws {AppError} `model-unavailable` when a folder does not hold such a model. */
  readonly readFacts: (folder: string) => Facts;
}

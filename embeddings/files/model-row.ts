import type { RunFacts } from './model-facts.ts';
import type { BundledSource, HubSource } from './model-source.ts';

/** One model of a table. */
export interface ModelRow<Facts extends RunFacts> {
  /** What the setting is set to. */
  readonly name: string;
  readonly source: HubSource | BundledSource;
  readonly facts: Facts;
  readonly licence: string;
  readonly languages: string;
}

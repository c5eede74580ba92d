import type { Cosines } from './files/model-facts.ts';

/**
 * Turns text into vectors on this machine. Vectors are of unit length, so an inner product is a cosine; a text with
 * nothing in it that the model knows (empty, or of a script it never saw) may give all zeros, similar to nothing.
 */
export interface EmbeddingModel {
  /** Name, revision and precision: vectors of different ids must never be compared. Stamped into the archive. */
  readonly id: string;
  /** Length of every vector. */
  readonly dimensions: number;
  /** The most tokens a text may have, special tokens and the model's own prefix included. */
  readonly maxTokens: number;
  /** How much a vector score counts beside the full-text score, 0..1; a property of the model, fitted on development sets. */
  readonly weight: number;
  /** Whose cosines its own are like. */
  readonly cosines: Cosines;
  /** Knows no language but English: for texts of another its vectors mislead. */
  readonly isEnglish?: boolean;
  /** The cosine from which a passage has to do with a question, -1..1; without it cosines only say which is nearer. */
  readonly relatedFrom?: number | undefined;
  /** Tokens of each text, as this model's own tokenizer counts them, special tokens and prefix included; in order. */
  countTokens(texts: readonly string[]): Promise<readonly number[]>;
  /**
   * One vector a text, in order; the same text gives the same vector alone or among others.
   * @throws {AppError} `text-too-long` when a text has more than `maxTokens`: nothing is ever cut silently.
   * @throws {AppError} `busy` when more work is waiting than the queue holds.
   */
  embedPassages(texts: readonly string[]): Promise<readonly Float32Array[]>;
  /** The vector to look up a question with. @throws as `embedPassages`. */
  embedQuestion(text: string): Promise<Float32Array>;
  /** Ends the worker thread and frees the model. Waiting work is rejected. */
  close(): Promise<void>;
}

/** Finds what a text names: people, places, organisations (token classification). */
export interface Tagger {
  /** Name, revision and precision. */
  readonly id: string;
  /**
   * What `text` names, in order, in whole words. A text of any length is read to its end.
   * @throws {AppError} `busy`, `model-unavailable`.
   */
  tag(text: string): Promise<readonly Tag[]>;
  /** Ends the worker thread and frees the model. Waiting work is rejected. */
  close(): Promise<void>;
}

/** Half-open range of UTF-16 offsets into a text: a name. */
export interface Tag {
  readonly start: number;
  readonly end: number;
  /** The model's own word for what it names, such as `PER`, `LOC`, `ORG`. */
  readonly kind: string;
  /** The probability that the model gives it, 0..1: the least of its words'. */
  readonly score: number;
}

/** Finds the words of a text that answer a question (extractive question answering). */
export interface Reader {
  /** Name, revision and precision. */
  readonly id: string;
  /**
   * The whole words of `text` that answer, or null when it holds no answer, by the model's own word. A text of any
   * length is read to its end.
   * @throws {AppError} `text-too-long` when the question leaves no room for a text, `busy`, `model-unavailable`.
   */
  read(question: string, text: string): Promise<Reading | null>;
  /** Ends the worker thread and frees the model. Waiting work is rejected. */
  close(): Promise<void>;
}

/** Half-open range of UTF-16 offsets into a text: the words that answer. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  /** The probability that the model gives this span, 0..1. */
  readonly score: number;
}

/** Reads a text for a question: which of its sentences answer, with which words, and whether any does. */
export interface Reader {
  /** Name, revision and precision. */
  readonly id: string;
  /**
   * Reads a text of any length to its end.
   * @param sentences those of the text that are asked about, in order.
   * @throws {AppError} `text-too-long` when the question leaves no room for a text, `busy`, `model-unavailable`.
   */
  read(question: string, text: string, sentences: readonly SentenceRange[]): Promise<Reading>;
  /** Ends the worker thread and frees the model. Waiting work is rejected. */
  close(): Promise<void>;
}

/** Half-open range of UTF-16 offsets into a text. */
export interface SentenceRange {
  readonly start: number;
  readonly end: number;
}

export interface Reading {
  /** Logarithm of the odds that the text answers; of a model's own making, and calibrated by nobody. */
  readonly answered: number;
  /** One for each sentence that was asked about. */
  readonly sentences: readonly SentenceReading[];
}

export interface SentenceReading {
  /** Logarithm of the odds that the sentence answers. */
  readonly answers: number;
  /** The whole words of it that most probably answer; null of a sentence without a word. */
  readonly words: AnsweringWords | null;
}

/** Half-open range of UTF-16 offsets into the text that was read. */
export interface AnsweringWords extends SentenceRange {
  /** The probability of this span among all of the text and no answer, 0..1. */
  readonly probability: number;
}

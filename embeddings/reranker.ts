/** Says how well texts answer a question, having read question and text together (a cross-encoder). */
export interface Reranker {
  /** Name, revision and precision. */
  readonly id: string;
  /**
   * A score for each text, 0..1, in order: that it answers, by the model's own word. The same text gets the same score
   * alone or among others. Of a text too long for the model its beginning is read, up to the end of a sentence; where
   * not even the first sentence fits, up to the end of a word.
   * @throws {AppError} `text-too-long` when the question leaves no room for a text, `busy`, `model-unavailable`.
   */
  score(question: string, texts: readonly string[]): Promise<readonly number[]>;
  /** Ends the worker thread and frees the model. Waiting work is rejected. */
  close(): Promise<void>;
}

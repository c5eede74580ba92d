/** A file that somebody hands over, not read yet. */
export interface Upload {
  /** Where it is on the web, for a page that is to be fetched; it has no bytes then. */
  readonly address?: string;
  /** As its owner calls it: only its extension is used, to know the format, and the name to speak of it. */
  readonly name: string;
  /**
   * Its bytes, at most `most` of them; of a larger one some number above `most`.
   * @throws {AppError} `upload-unreadable`, with the reason in words for whoever handed it over.
   */
  read(most: number): Promise<Uint8Array>;
}

/** What is known to have happened in the articles folder since it was last asked. */
export type FolderChange =
  | { readonly kind: 'nothing' }
  /** These came, changed or went, by path relative to the folder, and nothing else did. */
  | { readonly kind: 'files'; readonly files: readonly string[] }
  /** Only a look at all of it tells. */
  | { readonly kind: 'unknown' };

/** Where an update learns what it has to look at. */
export interface FolderChanges {
  /** What came, changed or went, and is written to its end; it is not told again. */
  take(): FolderChange;
  /** What was taken could not be taken in: it is told again. */
  giveBack(change: FolderChange): void;
}

/** Of a folder that nobody watches. */
export const UNWATCHED: FolderChanges = { take: () => ({ kind: 'unknown' }), giveBack: () => undefined };

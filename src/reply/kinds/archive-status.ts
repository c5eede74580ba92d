/** The state of the archive that a reply was made from. */
export interface ArchiveStatus {
  readonly articles: number;
  readonly passages: number;
  /** `YYYY-MM-DD` of the newest article; null when none is dated. */
  readonly newestOn: string | null;
  /** ISO time of the last change to the archive; null when nothing was ever indexed. */
  readonly updatedAt: string | null;
  /** Id of the embedding model in use; null in keyword mode. */
  readonly model: string | null;
  readonly mode: 'hybrid' | 'keyword';
  /** How far an update has come, in files, where a large part of the archive still waits for it; null where none does. */
  readonly takingIn: { readonly done: number; readonly total: number } | null;
}

export interface Timing {
  /** Milliseconds. */
  readonly total: number;
  readonly [stage: string]: number;
}

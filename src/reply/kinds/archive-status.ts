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
}

export interface Timing {
  /** Milliseconds. */
  readonly total: number;
  readonly [stage: string]: number;
}

/** How far an index has followed the archive: the last passage that it has seen come, and the last that it has seen go. */
export interface VectorPosition {
  readonly passage: number;
  readonly removal: number;
  /** Number of the archive's last change; and its mark, which an archive has at that number that shares this past, and no other. */
  readonly change: number;
  readonly mark: string;
}

/** Ids of the passages whose vectors came, and of those that went, up to a position. */
export interface VectorChanges {
  readonly position: VectorPosition;
  readonly added: readonly number[];
  readonly removed: readonly number[];
}

/** What the archive says of its vectors. */
export interface VectorSource {
  vectorState(): {
    /** Another after every change. */
    readonly mark: string;
    readonly model: string | null;
    readonly dimensions: number | null;
    /** Of this archive and no other: one that was made anew counts its passages from 1 again. */
    readonly identity: string;
  };
  /** Where it is now. */
  position(): VectorPosition;
  allVectors(model: string): Omit<VectorChanges, 'removed'>;
  /** Null where the position is not of this archive's past, or too long ago for it to say: then compare with all. */
  vectorChanges(model: string, since: VectorPosition): VectorChanges | null;
  vectors(ids: readonly number[]): ReadonlyMap<number, Float32Array>;
}

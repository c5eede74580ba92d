/** What a database file of ours holds. */
export interface Schema {
  /** SQLite's `application_id`: whose file it is. Files of before it was written have 0. */
  readonly applicationId: number;
  /** A table that it has had from its first version on. */
  readonly firstTable: string;
  /**
   * The tables, step by step: entry n takes a file from version n to n + 1 (`PRAGMA user_version`). Steps are only ever
   * added, since files of earlier versions are out in the world.
   */
  readonly migrations: readonly string[];
  /** Functions that the steps and the triggers call, by name. */
  readonly functions?: Readonly<Record<string, (...given: unknown[]) => unknown>>;
}

/** An `application_id`: four letters, as one number. */
export function applicationId(letters: string): number {
  return Buffer.from(letters, 'latin1').readInt32BE(0);
}

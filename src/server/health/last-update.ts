/** How the archive was last brought up to date. */
export interface LastUpdate {
  /** ISO time. */
  readonly at: string;
  /** `done` and `unchanged`, or the code of what went wrong. */
  readonly outcome: string;
  /** Files that could not be taken in. */
  readonly failed: number;
}

/** What became of an article that was to be taken down for good. */
export interface RemoveReply {
  readonly command: 'remove';
  readonly kind: 'removed' | 'not-removed';
  /** Its id, as given. */
  readonly article: string;
  /** The file that was deleted; null where none was. */
  readonly file: string | null;
  /** Texts that it had before it was edited, and that are forgotten. */
  readonly versions: number;
  /** Replies, feedback and waiting digests that quoted it, and are forgotten. */
  readonly forgotten: number;
  /** Why it is still there, and what to do, in plain words; null when it is gone. */
  readonly reason: string | null;
}

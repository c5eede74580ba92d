/** What fetching brought. */
export interface FetchReply {
  readonly command: 'fetch';
  /** Every source that was asked. */
  readonly rounds: readonly FetchedSource[];
  /** How all sources do after it. */
  readonly sources: readonly SourceStatus[];
}

export interface FetchedSource {
  readonly url: string;
  readonly added: number;
  readonly changed: number;
  /** Why it could not be read; null when it was. */
  readonly problem: string | null;
  /** Articles of it that could not be taken in. */
  readonly failed: readonly { readonly url: string; readonly message: string }[];
}

/** How a source of articles does. */
export interface SourceStatus {
  readonly url: string;
  readonly source: 'feed' | 'sitemap' | 'pages';
  readonly outlet: string | null;
  /** `waiting`: it was never asked. `silent`: nothing new has come for long. */
  readonly state: 'waiting' | 'working' | 'silent' | 'failing';
  /** ISO time since when it has failed, or when something new came last; null for one that was never asked. */
  readonly since: string | null;
  readonly problem: string | null;
  /** Rounds in a row, to the last, in which it could not be read. */
  readonly failures: number;
  /** Articles of it that are remembered. */
  readonly articles: number;
  /** ISO times. */
  readonly checkedAt: string | null;
  readonly nextAt: string | null;
}

import type { Article } from '../articles/article.ts';
import type { Version } from '../articles/version.ts';

/** Something that happens to an article of the archive. */
export type ArticleChange =
  | { readonly kind: 'added'; readonly article: Article }
  | { readonly kind: 'edited'; readonly before: Article; readonly article: Article }
  /** The article as it was. */
  | { readonly kind: 'removed'; readonly article: Article };

/** Takes note of changes just before the archive makes them: a process that is killed in between takes note of nothing twice. */
export interface ChangeRecorder {
  /** An article that reads as it did, under another file or none of its own words changed, is no change. */
  record(changes: readonly ArticleChange[]): void;
}

/** Why an article may not come back by itself. */
export type Ending = 'taken-down' | 'expired';

/** An article that went for good. */
export interface Ended {
  readonly article: string;
  /** Relative to the articles folder. */
  readonly file: string | null;
  /** `bodyHash` of its text; null where nobody knew it any more. */
  readonly textHash: string | null;
}

/** What happened to an article between a time and now, all of it taken together. */
export interface NetChange {
  readonly kind: 'added' | 'edited' | 'removed' | 'renamed';
  readonly article: string;
  readonly title: string;
  /** ISO time of the last of it. */
  readonly at: string;
  /** The id that it had before; null unless it was renamed. */
  readonly was: string | null;
  /** What it was at that time; null unless it was edited, and where that is not kept any more. */
  readonly before: Version | null;
}

/** What became of articles, and the texts that they had: the one thing that the articles folder cannot tell again. */
export interface History extends ChangeRecorder {
  /** The texts that an article had and has not now, the newest first. */
  versionsOf(article: string): readonly Version[];
  /** Those of all articles, the newest first. */
  versions(): readonly Version[];
  /** @param since milliseconds since 1970. @returns the last change first. */
  changes(since: number): readonly NetChange[];
  /** Changes from this time on are known, in milliseconds since 1970; null while nothing was ever noted. */
  keptSince(): number | null;
  /** Forgets all that an article ever said, and that it was there; it does not come back by itself. @returns texts forgotten. */
  end(ended: Ended, why: Ending): number;
  /** Whether one of these ended: a file of this name, or an article of this text. @param textHash `bodyHash` */
  hasEnded(file: string, textHash: string): boolean;
  /** All that went for good. */
  endings(): readonly (Ended & { readonly why: Ending })[];
  close(): void;
}

import type { Article } from '../articles/article.ts';

/** What was read of the people of an article. */
export interface PeopleRecord {
  /** Their names, as printed. */
  readonly names: readonly string[];
  /** All else, as JSON of the finder's own; null: nothing was read. */
  readonly reading: string | null;
  /** Who read it; null: nobody. */
  readonly finder: string | null;
}

/** Reads the people of articles as they are taken in. */
export interface PeopleFinder {
  /** Whose readings the archive should hold; null while that finder cannot be had: what is stored stays, whoever read it. */
  wanted(): string | null;
  /** By the finder that is wanted, or by another that serves meanwhile. */
  read(article: Article): Promise<PeopleRecord>;
}

/** Reads nobody: for an archive that is only searched. */
export const NOBODY: PeopleFinder = {
  wanted: () => null,
  read: async () => ({ names: [], reading: null, finder: 'nobody' }),
};

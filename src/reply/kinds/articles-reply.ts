import type { Correction } from '../../articles/article.ts';
import type { ArchiveStatus } from './archive-status.ts';

export interface ArticlesReply {
  readonly command: 'articles';
  readonly articles: readonly ArticleEntry[];
  /** How many match in all; `articles` holds at most `--limit` of them. */
  readonly total: number;
  /** Which of `pages` this is, from 1; both are 1 where everything fits, or nothing matches. */
  readonly page: number;
  readonly pages: number;
  readonly archive: ArchiveStatus;
}

/** One article, whole. */
export interface ArticleReply {
  readonly command: 'articles';
  /** The one article; `body` and `people` beside its entry. */
  readonly articles: readonly [ArticleEntry];
  readonly body: string;
  readonly people: readonly string[];
  readonly archive: ArchiveStatus;
}

export interface ArticleEntry {
  readonly id: string;
  readonly title: string;
  readonly source: string | null;
  readonly publishedOn: string | null;
  readonly dateline: string | null;
  readonly author: string | null;
  readonly section: string | null;
  readonly file: string;
  readonly url: string | null;
  readonly words: number;
  /** What its outlet says of it after it was printed; null: nothing. */
  readonly correction: Correction | null;
}

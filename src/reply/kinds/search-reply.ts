import type { Correction } from '../../articles/article.ts';
import type { ArchiveStatus, Timing } from './archive-status.ts';

export interface SearchReply {
  readonly command: 'search';
  readonly query: string;
  readonly passages: readonly FoundPassage[];
  readonly archive: ArchiveStatus;
  readonly timingMs: Timing;
}

export interface FoundPassage {
  readonly articleId: string;
  readonly title: string;
  readonly publishedOn: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly file: string;
  /** From 1, of what was printed in pages; null for anything else. */
  readonly page: number | null;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What its outlet says of the article after printing it; null: nothing. */
  readonly correction: Correction | null;
  readonly score: number;
}

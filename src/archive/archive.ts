import type { Article } from '../articles/article.ts';
import type { Passage } from '../passages/passage.ts';

/** Both days included; an undated article is outside every span. Outlets are compared without case. */
export interface ArchiveFilters {
  /** Ids; only these articles. */
  readonly articles?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly source?: string;
  /** The name, or a part of it, without regard to case. */
  readonly author?: string;
  /** One that an article stands in, without regard to case. */
  readonly section?: string;
}

/** An article without its text: what lists, titles and counts are made of. */
export interface ArticleHeading extends Omit<Article, 'body'> {
  readonly words: number;
  /** Names, as printed. */
  readonly people: readonly string[];
}

export interface StoredArticle extends ArticleHeading {
  readonly body: string;
}

/** Where a passage stands. */
export interface PassagePlace extends Omit<Passage, 'text'> {
  readonly id: number;
}

export interface StoredPassage extends Passage {
  readonly id: number;
}

/** A file as it was when it was read. */
export interface StoredFile {
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  readonly mtimeMs: number;
  /** Of its bytes. */
  readonly hash: string;
  readonly problems: readonly FileProblem[];
}

/** Why a file, or one article of it, could not be taken in. */
export interface FileProblem {
  readonly file: string;
  readonly code: string;
  readonly message: string;
}

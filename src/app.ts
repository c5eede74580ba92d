import type { Config } from './config.ts';
import type { Logger } from './log.ts';
import type {
  ArchiveStatus,
  ArticleReply,
  ArticlesReply,
  AskReply,
  IndexReply,
  ModelReply,
  PeopleReply,
  SearchReply,
  SummaryReply,
  WhoReply,
} from './reply/reply.ts';

/** Narrows a question to articles of a span of time (both ends included) or of one outlet. */
export interface Filters {
  /** `YYYY-MM-DD` */
  readonly from?: string;
  /** `YYYY-MM-DD` */
  readonly to?: string;
  readonly source?: string;
}

export type SearchMode = 'hybrid' | 'keyword' | 'vector';

export interface UpdateOptions {
  /** Read and embed every article again. */
  readonly rebuild?: boolean;
  /** Called as articles are taken in; not at all when nothing changed. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** All that Dateline can do, whoever asks: commands call it, surfaces never do. */
export interface App {
  readonly config: Config;
  readonly log: Logger;
  /**
   * Brings the index up to date with the articles folder. One update runs at a time; a second caller shares it.
   * @throws {AppError} `index-mismatch`, `articles-folder-missing`, `archive-busy`, `archive-damaged`, `disk-full`.
   */
  update(options?: UpdateOptions): Promise<IndexReply>;
  status(): ArchiveStatus;
  /** @throws {AppError} `question-empty`, `question-too-long`. */
  ask(question: string, filters: Filters): Promise<AskReply>;
  search(query: string, options: { mode: SearchMode; limit: number; filters: Filters }): Promise<SearchReply>;
  /** @param scope an article's id or title, or a topic; empty for all that `filters` leave. */
  summarise(scope: string, options: { limit: number; filters: Filters }): Promise<SummaryReply>;
  who(name: string, filters: Filters): Promise<WhoReply>;
  people(text: string): PeopleReply;
  articles(options: { words: string; limit: number; filters: Filters }): ArticlesReply;
  /** The article of this id, whole; null when there is none. */
  article(id: string): ArticleReply | null;
  /** Tries the model in the settings, or `name`, fetching it where needed. */
  model(name?: string): Promise<ModelReply>;
  /** Up to `limit` values that begin with, or hold a word that begins with, `typed`; from memory, in under a millisecond. */
  complete(kind: 'article' | 'person' | 'source', typed: string, limit: number): readonly Suggestion[];
  close(): Promise<void>;
}

/** A value that a surface offers while the reader types. */
export interface Suggestion {
  /** What the reader sees. */
  readonly label: string;
  /** What the command gets. */
  readonly value: string;
}

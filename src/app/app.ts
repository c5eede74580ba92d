import type { AskedTime } from '../question/dates/time-asked.ts';
import type { Additions } from '../ingest/additions/create-additions.ts';
import type { Upload } from '../ingest/additions/upload.ts';
import type { FetchOptions } from '../sources/create-sources.ts';
import type { AddReply } from '../reply/kinds/add-reply.ts';
import type { FetchReply } from '../reply/kinds/fetch-reply.ts';
import type { Version } from '../articles/version.ts';
import type { Config } from '../config.ts';
import type { Language } from '../language/language.ts';
import type { Wording } from '../language/wording.ts';
import type { Logger } from '../log.ts';
import type { Memory } from '../memory/create-memory.ts';
import type { Earlier } from '../reply/kinds/earlier.ts';
import type { QuotesQuery } from '../answers/quotes/read-query.ts';
import type { QuotesReply } from '../reply/kinds/quotes-reply.ts';
import type { TimelineReply } from '../reply/kinds/timeline-reply.ts';
import type { Suggestion, SuggestionKind } from '../retrieval/suggestions.ts';
import type { Gap, StatusReply } from '../reply/kinds/bot-replies.ts';
import type { ArchiveStatus } from '../reply/kinds/archive-status.ts';
import type { ArticleReply, ArticlesReply } from '../reply/kinds/articles-reply.ts';
import type { AskReply } from '../reply/kinds/ask-reply.ts';
import type { ChangesReply } from '../reply/kinds/changes-reply.ts';
import type { CheckReply } from '../reply/kinds/check-reply.ts';
import type { IndexReply, ModelReply } from '../reply/kinds/upkeep-replies.ts';
import type { RemoveReply } from '../reply/kinds/remove-reply.ts';
import type { PeopleReply } from '../reply/kinds/people-reply.ts';
import type { SearchReply } from '../reply/kinds/search-reply.ts';
import type { SummaryReply } from '../reply/kinds/summary-reply.ts';
import type { VerifyQuoteReply } from '../reply/kinds/verify-quote-reply.ts';
import type { QuoteClaim } from '../answers/verify-quote/judge-quote.ts';
import type { WhoReply } from '../reply/kinds/who-reply.ts';
import type { Pinned } from '../pins/create-pinned.ts';
import type { Watches } from '../watches/create-watches.ts';

/** Narrows a question to articles of a span of time (both ends included), of one outlet, of one author or of one section. */
export interface Filters {
  /** `YYYY-MM-DD` */
  readonly from?: string;
  /** `YYYY-MM-DD` */
  readonly to?: string;
  readonly source?: string;
  /** The name, or a part of it. */
  readonly author?: string;
  readonly section?: string;
}

/** What comes first: what answers or tells most, or what is newest of it. */
export type Sort = 'best' | 'newest';

export type { Suggestion, Upload };

export type SearchMode = 'hybrid' | 'keyword' | 'vector';

/** How far an update is. */
export interface UpdateProgress {
  /** Files, or articles that are read again. */
  readonly done: number;
  readonly total: number;
  /** Articles of those files that were taken in so far; absent where no files are read. */
  readonly articles?: number;
}

export interface UpdateOptions {
  /** Read and embed every article again. */
  readonly rebuild?: boolean;
  /** What is known to have come, changed or gone, by path relative to the folder: nothing else is looked at. */
  readonly files?: readonly string[];
  /** Called as articles are taken in; not at all when nothing changed. */
  readonly onProgress?: (progress: UpdateProgress) => void;
}

/** All that Dateline can do, whoever asks: commands call it, surfaces never do. */
export interface App extends Omit<Additions, 'takeIn' | 'addNamed'>, Watches, Omit<Pinned, 'pinnedChanges'> {
  readonly config: Config;
  readonly log: Logger;
  /** How replies are worded: reasons, notes, scopes. Never their quotes. */
  readonly wording: Wording;
  /** The same app, whose replies are worded in another language. */
  speaking(language: Language): App;
  /**
   * Brings the index up to date with the articles folder. One update runs at a time; a second caller shares it.
   * @throws {AppError} `index-mismatch`, `articles-folder-missing`, `archive-busy`, `archive-damaged`, `disk-full`.
   */
  update(options?: UpdateOptions): Promise<IndexReply>;
  status(): Promise<ArchiveStatus>;
  /**
   * Asks the sources of `sources.yaml` for what is new. One round runs at a time; a second caller shares it.
   * @throws {AppError} `settings` for a file that cannot be used.
   */
  fetch(options?: FetchOptions): Promise<FetchReply>;
  /** Adds the article of a web page. @throws {AppError} `usage` for what is no address; as `add`. */
  addPage(url: string): Promise<AddReply>;
  /**
   * @param earlier the exchange before, where there was one that the question may refer back to.
   * @throws {AppError} `question-empty`, `question-too-long`.
   */
  ask(question: string, options: Filters & { readonly sort?: Sort }, earlier?: Earlier): Promise<AskReply>;
  /** The days of which a question asks for all that was printed ("what happened in May?"); null for one that asks for something. */
  timeAsked(question: string): Promise<AskedTime | null>;
  /** The sentences nearest to a claim. @param options.without id of an article that is left out; empty for none. */
  check(claim: string, options: { without: string; filters: Filters }): Promise<CheckReply>;
  /** Whether the archive prints words that somebody quotes, and as whose. @throws {AppError} `question-empty`, `question-too-long`. */
  verifyQuote(claim: QuoteClaim, filters: Filters): Promise<VerifyQuoteReply>;
  search(
    query: string,
    options: { mode: SearchMode; limit: number; sort?: Sort; filters: Filters },
  ): Promise<SearchReply>;
  /**
   * @param scope an article's id or title, or a topic; empty for all that `filters` leave.
   * @param options.limit sentences at the most; null for what suits the scope.
   */
  summarise(scope: string, options: { limit: number | null; sort?: Sort; filters: Filters }): Promise<SummaryReply>;
  who(name: string, filters: Filters): Promise<WhoReply>;
  /** What a person said, or every sentence that prints some words; an empty text is none. */
  quotes(query: QuotesQuery, options: { limit: number; filters: Filters }): Promise<QuotesReply>;
  /** The days of a topic or a person. */
  timeline(topic: string, options: { limit: number; filters: Filters }): Promise<TimelineReply>;
  /** Takes an article down for good: its file, what the archive has of it, the texts that it had, and what was kept that quotes it. @throws {AppError} `additions-folder`, or as `update`. */
  takeDown(article: string): Promise<RemoveReply>;
  people(text: string): Promise<PeopleReply>;
  /** @param options.page from 1; one beyond the last is the last. */
  articles(options: { words: string; limit: number; page?: number; filters: Filters }): Promise<ArticlesReply>;
  /** The article of this id, whole; null when there is none. */
  article(id: string): Promise<ArticleReply | null>;
  /** What became of articles since a day, the last change first. @param options.since `YYYY-MM-DD` */
  changes(options: { since: string; limit: number }): Promise<ChangesReply>;
  /** The texts that an article had before it was edited, the newest first; none of an article that is not there. */
  versions(id: string): Promise<readonly Version[]>;
  /** Tries the model in the settings, or `name`, fetching it where needed. */
  model(name?: string): Promise<ModelReply>;
  /** Up to `limit` values that begin with, or hold a word that begins with, `typed`; from memory, in under a millisecond. */
  complete(kind: SuggestionKind, typed: string, limit: number): Promise<readonly Suggestion[]>;
  /** The outlets of the archive, and the files that could not be read when they were last looked at. */
  holdings(): Promise<Pick<StatusReply, 'sources' | 'failed' | 'fetched'>>;
  /** Questions that found no answer, alike ones as one. @param server Discord's id of one; null for all. */
  gaps(server: string | null): readonly Gap[];
  /** What is remembered apart from the articles; opened when it is first asked for. @throws {AppError} `memory-damaged`. */
  memory(): Memory;
  close(): Promise<void>;
}

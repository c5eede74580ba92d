import type { Article } from '../articles/article.ts';
import type { Passage } from '../passages/passage.ts';
import type { PeopleRecord } from './people-record.ts';

/**
 * All articles with their passages, full text and vectors: the truth that answers come from. Whatever it does not hold
 * any more is not answered from, and the vector index can be rebuilt from it at any time.
 * Every write is one transaction: after a crash it holds what it held before, or what it should hold after.
 * @throws {AppError} from any member: `archive-damaged`, `archive-busy`, `disk-full`.
 */
export interface Archive {
  state(): ArchiveState;
  counts(): ArchiveCounts;

  /** The files read so far, by path relative to the articles folder. */
  files(): ReadonlyMap<string, StoredFile>;
  /** Records that a file was read: its articles are those of `ids`, any others it had before are removed. */
  putFile(file: StoredFile, ids: ReadonlySet<string>): void;
  /** Removes a file with its articles; returns how many articles went. */
  removeFile(file: string): number;

  /** Puts articles with their passages in place of what had their ids, all in one transaction. */
  putArticles(records: readonly ArticleRecord[]): void;
  /** Content hash and file of each article, by id. */
  fingerprints(): ReadonlyMap<string, { readonly hash: string; readonly file: string }>;
  article(id: string): StoredArticle | null;
  /** Newest first, undated last; then by id. */
  articles(filters: ArchiveFilters): readonly StoredArticle[];
  /** Ids of the articles that have one of these bodies to the letter, by body. */
  idsByBody(bodies: readonly string[]): ReadonlyMap<string, string>;
  /** Articles whose passages belong to another model than `model`, at most `limit`; null is "none". */
  staleArticles(model: string | null, limit: number): readonly Article[];
  /** Ids of articles whose people another finder than `finder` found; null: of those that nobody read. */
  unreadArticles(finder: string | null): readonly string[];
  /** Puts what was read of people in place of what was before, all in one transaction; ids that are gone are left out. */
  putPeople(records: readonly (PeopleRecord & { readonly id: string })[]): void;
  /** What was read of the people of this very article; null when it was not, or the archive holds another of the id. */
  reading(article: Pick<Article, 'id' | 'body'>): string | null;
  /** Says which model vectors belong to from now on. */
  setModel(model: string, dimensions: number): void;

  /** Stored passages by id; ids the archive no longer holds are left out. */
  passages(ids: readonly number[]): ReadonlyMap<number, StoredPassage>;
  passagesOf(articleId: string): readonly StoredPassage[];
  /** Ids of passages that `filters` leave; null when nothing is filtered out. */
  passageIds(filters: ArchiveFilters): ReadonlySet<number> | null;
  /** Ids of all passages that have a vector of `model`. */
  vectorIds(model: string): readonly number[];
  vectors(ids: readonly number[]): ReadonlyMap<number, Float32Array>;

  /** Passages that hold any of `terms` (words as `searchTerms` makes them), best first by BM25; scores are above 0. */
  searchText(
    terms: readonly string[],
    options: { readonly limit: number; readonly filters: ArchiveFilters },
  ): readonly TextNeighbour[];
  /** In how many passages each term occurs, after the index's own stemming; 0 for none. */
  passageFrequencies(stems: readonly string[]): ReadonlyMap<string, number>;
  /** Ids of at most `limit` passages that hold a stem of the full-text index, in no order of worth. */
  passagesHolding(stem: string, limit: number): readonly number[];
  /** Stems of the full-text index that begin so, with the number of passages that hold each. @param prefix at least one letter. */
  stemsFrom(prefix: string): readonly { readonly stem: string; readonly passages: number }[];

  /** Names of people, as printed, with the number of articles that name them; most first. */
  people(): readonly { readonly name: string; readonly articles: number }[];
  sources(): readonly string[];
  /** The days that articles are of, each once, the oldest first. */
  days(): readonly string[];

  close(): void;
}

export interface ArchiveState {
  /** Grows with every change that an answer can see. */
  readonly generation: number;
  /** ISO time; null when nothing was ever indexed. */
  readonly updatedAt: string | null;
  /** Id of the model that vectors belong to; null before any was used. */
  readonly model: string | null;
  readonly dimensions: number | null;
}

export interface ArchiveCounts {
  readonly articles: number;
  readonly passages: number;
  readonly newestOn: string | null;
  readonly oldestOn: string | null;
}

/** Both days included; an undated article is outside every span. Outlets are compared without case. */
export interface ArchiveFilters {
  /** Ids; only these articles. */
  readonly articles?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly source?: string;
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

export interface ArticleRecord {
  readonly article: Article;
  /** `articleHash(article)` */
  readonly hash: string;
  readonly people: PeopleRecord;
  /** Id of the model that split and embedded the passages; null for none. */
  readonly model: string | null;
  readonly passages: readonly PassageRecord[];
}

export interface PassageRecord {
  readonly passage: Passage;
  /** Null without a model. */
  readonly vector: Float32Array | null;
}

export interface StoredArticle extends Article {
  readonly words: number;
  readonly people: readonly string[];
}

export interface StoredPassage extends Passage {
  readonly id: number;
}

export interface TextNeighbour {
  readonly passageId: number;
  readonly score: number;
}

import type { Article } from '../articles/article.ts';
import type { ArchiveFilters, ArticleHeading, PassagePlace, StoredArticle, StoredPassage } from './archive.ts';

/**
 * What answers may ask of the archive. Its questions are few and coarse, take lists and are answered later, so that a
 * store at the end of a wire can answer them as well; what is made of the answers is made of values. Whatever the archive
 * does not hold any more is not answered from. Stems of the full-text index are Porter's, of folded words and of these alone:
 * `indexedStems` says which of them a word's stem is.
 * @throws {AppError} from any member: `archive-damaged`, `archive-busy`.
 */
export interface ArchiveReader {
  state(): Promise<ArchiveState>;
  /** The passages nearest to words and to a vector, in no order of worth: what both count is for whoever asks. */
  search(query: SearchQuery): Promise<readonly PassageMatch[]>;
  /** Ids of the articles of the `limit` passages that print `terms` best, in the order of those passages' own ids. */
  articlesPrinting(
    terms: readonly string[],
    options: { readonly limit: number; readonly filters: ArchiveFilters },
  ): Promise<readonly string[]>;
  /** In the order of `ids`; those that it does not hold are left out. */
  articlesById(ids: readonly string[]): Promise<ReadonlyMap<string, StoredArticle>>;
  /** Newest first, undated last; then by id. */
  headings(filters: ArchiveFilters): Promise<readonly ArticleHeading[]>;
  /** How many articles filters leave. */
  count(filters: ArchiveFilters): Promise<number>;
  /** What was read of the people of these very articles, by id; without those of which it was not, or that have another body now. */
  readingsOf(articles: readonly Pick<Article, 'id' | 'body'>[]): Promise<ReadonlyMap<string, string>>;
  /** In how many passages each stem of the full-text index stands; a stem of none is left out. */
  wordCounts(stems: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Of these stems of the full-text index those that each of some articles holds, in its title as it is indexed or in its text; an article of none is left out. */
  stemsHeld(ids: readonly string[], stems: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  /** The stems of the full-text index that begin with one of these, with the number of passages that hold each. @param beginnings of at least one letter. */
  vocabularyFrom(
    beginnings: readonly string[],
  ): Promise<readonly { readonly stem: string; readonly passages: number }[]>;
  /** At most `limit` passages that hold each stem of the full-text index, chosen for no worth, in order of id. */
  passagesHolding(stems: readonly string[], limit: number): Promise<ReadonlyMap<string, readonly StoredPassage[]>>;
  /** Names of people, as printed, with the number of articles that name them; most first. */
  people(): Promise<readonly { readonly name: string; readonly articles: number }[]>;
  /** Outlets, those of most articles first. */
  sources(): Promise<readonly string[]>;
  /** Parts of outlets, those of most articles first. */
  sections(): Promise<readonly string[]>;
  /** The days that articles are of, each once, the oldest first. */
  days(): Promise<readonly string[]>;
  /**
   * What is made of the whole archive, from memory until it has changed.
   * @param make the same function each time; it asks nothing but the archive that it is given.
   */
  kept<Value>(make: (archive: ArchiveReader) => Promise<Value>): Promise<Value>;
}

/** The archive as a whole. */
export interface ArchiveState {
  /** Another number after every change that an answer can see. */
  readonly generation: number;
  /** ISO time; null when nothing was ever indexed. */
  readonly updatedAt: string | null;
  /** Id of the model that vectors belong to; null before any was used. */
  readonly model: string | null;
  readonly dimensions: number | null;
  readonly articles: number;
  readonly passages: number;
  readonly newestOn: string | null;
  readonly oldestOn: string | null;
}

export interface SearchQuery {
  /** Words as `searchTerms` makes them; none: words are not searched for. */
  readonly terms: readonly string[];
  /** Of unit length, by the model that the archive's vectors belong to; null: vectors are not searched. */
  readonly vector: Float32Array | null;
  readonly filters: ArchiveFilters;
  /** The most that either search gives. */
  readonly limit: number;
}

/** Without its text: of many that are found only some are read. */
export interface PassageMatch {
  readonly passage: PassagePlace;
  /** BM25; 0 when no word matched. */
  readonly textScore: number;
  /** Cosine, -1..1; null for a passage without a vector and when vectors are not searched. */
  readonly cosine: number | null;
}

import type { Article } from '../articles/article.ts';
import type { Passage } from '../passages/passage.ts';
import type { StoredFile } from './archive.ts';
import type { ArchiveReader } from './archive-reader.ts';
import type { PeopleRecord } from './people-record.ts';

/**
 * What an update asks of the archive and puts into it. Every write is one transaction: after a crash the archive holds
 * what it held before, or what it should hold after.
 * @throws {AppError} from any member: `archive-damaged`, `archive-busy`, `disk-full`.
 */
export interface ArchiveWriter {
  /** Lets one process at a time update. @returns what ends that. @throws {AppError} `archive-busy` while another does. */
  lock(): Promise<() => void>;

  /** The files read so far, by path relative to the articles folder. @param names only these. */
  files(names?: readonly string[]): Promise<ReadonlyMap<string, StoredFile>>;
  /** Those of them that something is wrong with, in order of name. */
  filesWithProblems(): Promise<readonly StoredFile[]>;
  /** Ids of all articles. */
  ids(): Promise<ReadonlySet<string>>;
  /** Ids of the articles of these files. */
  idsIn(files: readonly string[]): Promise<readonly string[]>;
  /**
   * Takes in what was read of files, one part after the other and all in one transaction: articles in place of what had
   * their ids, and of a file that is whole now those removed that it has no longer.
   * @returns how many were removed.
   */
  putFiles(parts: readonly FilePart[]): Promise<number>;
  /** Removes a file with its articles. @returns how many articles went. */
  removeFile(file: string): Promise<number>;

  /** Puts articles with their passages in place of what had their ids, all in one transaction. */
  putArticles(records: readonly ArticleRecord[]): Promise<void>;
  /** Content hash and file of those of these articles that the archive holds, by id. */
  fingerprints(ids: readonly string[]): Promise<ReadonlyMap<string, Fingerprint>>;
  /** Ids of the articles that have one of these bodies to the letter, by body; where several have it, of one of them. */
  idsByBody(bodies: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Articles whose passages belong to another model than `model`, or to none, at most `limit`. */
  staleArticles(model: string, limit: number): Promise<readonly Article[]>;
  /** Ids of at most `limit` articles whose people another finder than `finder` read; null: of those that nobody read. */
  unreadArticles(finder: string | null, limit: number): Promise<readonly string[]>;
  /** Puts what was read of people in place of what was before, all in one transaction; ids that are gone are left out. */
  putPeople(records: readonly (PeopleRecord & { readonly id: string })[]): Promise<void>;
  /** Says which model vectors belong to from now on. */
  setModel(model: string, dimensions: number): Promise<void>;
  /**
   * Has an empty archive filled by some work and puts it in this one's place, at one stroke, when that is done; under the
   * lock. Until then, and for good where the work fails or the process ends, all answers are from what was there.
   */
  replace<Result>(fill: (fresh: ArchiveReader & ArchiveWriter) => Promise<Result>): Promise<Result>;
  /** Brings up to date what the archive keeps beside its articles to be quick: the next question need not. */
  settle(): Promise<void>;
}

/** An archive that is open. */
export interface Archive extends ArchiveReader, ArchiveWriter {
  /**
   * Does some work, all of whose questions, and those of whatever it calls, are answered from the archive as it is when the
   * work begins, whoever changes it meanwhile. It should not take long: what it sees cannot be cleared away until it is done.
   */
  atOneState<Result>(work: () => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export interface Fingerprint {
  readonly hash: string;
  readonly file: string;
}

export interface ArticleRecord {
  readonly article: Article;
  /** Another whenever anything of the article is that anybody could see; the archive only compares it. */
  readonly hash: string;
  readonly people: PeopleRecord;
  /** Id of the model that split and embedded the passages; null for none. */
  readonly model: string | null;
  readonly passages: readonly PassageRecord[];
}

/** What was read of a file, or a part of it. */
export interface FilePart {
  /** Articles of it that are new or were changed. */
  readonly records: readonly ArticleRecord[];
  /** The file, with the ids of all its articles, once they are all there; null while more of it is to come. */
  readonly read: { readonly file: StoredFile; readonly ids: ReadonlySet<string> } | null;
}

export interface PassageRecord {
  readonly passage: Passage;
  /** Null without a model. */
  readonly vector: Float32Array | null;
}

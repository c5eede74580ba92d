import type { StoredFile } from '../../../../src/archive/archive.ts';
import type { ArticleRecord } from '../../../../src/archive/archive-writer.ts';

/** An article as every peer gets it. */
export interface BenchArticle {
  readonly id: string;
  readonly title: string;
  readonly passages: readonly BenchPassage[];
  /** As Dateline's own ingest hands it to the archive. */
  readonly record: ArticleRecord;
  /** The file it was read from. */
  readonly file: StoredFile;
}

export interface BenchPassage {
  /** Unique over all articles. */
  readonly key: string;
  readonly text: string;
  /** Of unit length. */
  readonly vector: Float32Array;
}

export interface BenchQuestion {
  readonly text: string;
  readonly vector: Float32Array;
  /** Keys of the passages that are nearest by exact comparison with all, nearest first. */
  readonly nearest: readonly string[];
}

/** What a passage is called in every store. */
export function passageKey({ articleId, start }: { readonly articleId: string; readonly start: number }): string {
  return `${articleId}@${start}`;
}

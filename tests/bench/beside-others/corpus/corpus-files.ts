import type { StoredFile } from '../../../../src/archive/archive.ts';
import type { ArticleRecord } from '../../../../src/archive/archive-writer.ts';

/** What lies in the folder of a corpus. */
export const CORPUS_FILES = {
  /** A folder: a file an article. */
  articles: 'articles',
  /** Beside it: those that are added one by one. */
  spare: 'spare',
  /** A line an article, in order; without texts of passages, which are slices of the body, and without vectors. */
  records: 'records.jsonl',
  /** Of all passages in order, as float32. */
  vectors: 'vectors.f32',
  questions: 'questions.json',
  /** Written last: with it, the corpus is whole. */
  facts: 'corpus.json',
} as const;

export interface RecordLine {
  readonly record: ArticleRecord;
  readonly file: StoredFile;
}

/** An article as a line of `records`. */
export function lineOf({ record, file }: RecordLine): string {
  const passages = record.passages.map((one) => ({ ...one, vector: null, passage: { ...one.passage, text: '' } }));
  return JSON.stringify({ record: { ...record, passages }, file });
}

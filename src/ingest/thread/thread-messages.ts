import type { PeopleRecord } from '../../archive/people-record.ts';
import type { Article } from '../../articles/article.ts';
import type { ReadBytes } from '../../articles/read-article-bytes.ts';
import type { ReadArticleFile } from '../../articles/read-article-file.ts';

/** What the thread is asked to do; it does one piece after the other, in the order in which they come. */
export type Piece =
  | { readonly kind: 'file'; readonly folder: string; readonly file: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly file: string }
  | { readonly kind: 'people'; readonly article: Article };

/** What came of a piece, in the same order; `overdue` is said of the thread, which was ended then. */
export type PieceResult =
  | { readonly kind: 'file'; readonly read: ReadArticleFile }
  | { readonly kind: 'bytes'; readonly read: ReadBytes }
  | { readonly kind: 'people'; readonly people: PeopleRecord }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'overdue'; readonly seconds: number };

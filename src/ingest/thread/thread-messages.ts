import type { PeopleRecord } from '../../archive/people-record.ts';
import type { Article } from '../../articles/article.ts';
import type { ReadArticleFile } from '../../articles/read-article-file.ts';

/** What the thread is asked to do; it does one piece after the other, in the order in which they come. */
export type Piece =
  | { readonly kind: 'file'; readonly folder: string; readonly file: string }
  | { readonly kind: 'people'; readonly article: Article };

/** What came of a piece, in the same order. */
export type PieceResult =
  | { readonly kind: 'file'; readonly read: ReadArticleFile }
  | { readonly kind: 'people'; readonly people: PeopleRecord }
  | { readonly kind: 'failed'; readonly message: string };

/** What the answering process is asked to do. */
export interface Asking {
  readonly id: number;
  readonly kind: 'ask' | 'fetch' | 'update' | 'rebuild' | 'article' | 'articles' | 'sources' | 'close';
  /** A question, or the id of an article. */
  readonly text: string;
}

/** What became of it; 0 is the id of its being ready. */
export type Told = { readonly id: number; readonly reply: unknown } | { readonly id: number; readonly failed: string };

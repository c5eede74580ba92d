import type { ParsedFile } from '../article-format.ts';

/** What a reading thread is given when it starts. */
export interface ToApart {
  readonly bytes: Uint8Array;
  /** The format is known by its name. */
  readonly file: string;
}

/** What it says, once. */
export type FromApart = ParsedFile | { readonly failed: string };

import type { ParsedFile } from '../article-format.ts';

/** What a reading thread is given when it starts. */
export interface ToApart {
  readonly bytes: Uint8Array;
  /** The format is known by its name. */
  readonly file: string;
}

/** What it says, once; before that, that it goes on to another part of the file. */
export type FromApart = ParsedFile | { readonly failed: string } | typeof NEXT_PART;

export const NEXT_PART = 'next part';

import type { ModelFacts } from './model-facts.ts';

/** What the model's thread is started with. */
export interface ModelThreadSettings {
  /** Absolute path of a folder laid out as transformers.js expects it. */
  readonly folder: string;
  readonly facts: ModelFacts;
  /** Threads that one run of the model may use. */
  readonly threads: number;
}

/** What a text is to the model, which decides its prefix. */
export type Purpose = 'passage' | 'question';

/** Work for the model's thread. It does one piece at a time and answers each with one `WorkResult`. */
export type Work =
  | { readonly kind: 'count'; readonly texts: readonly string[] }
  | { readonly kind: 'embed'; readonly texts: readonly string[]; readonly purpose: Purpose };

export type WorkResult =
  | { readonly kind: 'counts'; readonly counts: readonly number[] }
  /** The vectors' memory moves to the receiver: nothing is copied. */
  | { readonly kind: 'vectors'; readonly vectors: readonly Float32Array[] }
  | { readonly kind: 'too-long'; readonly index: number; readonly tokens: number }
  | { readonly kind: 'failed'; readonly message: string };

/** To the thread: work, or the request to free the model and end. */
export type ToThread = Work | { readonly kind: 'close' };

/** From the thread: `ready` once, when the model is in memory; then a result for each piece of work. */
export type FromThread = { readonly kind: 'ready'; readonly loadMs: number } | WorkResult;

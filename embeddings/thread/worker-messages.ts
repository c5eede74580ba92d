import type { MessagePort } from 'node:worker_threads';
import type { ModelFacts, RunFacts } from '../files/model-facts.ts';
import type { ModelPurpose } from '../files/model-kind.ts';
import type { Reading, SentenceRange } from '../reader.ts';
import type { Tag } from '../tagger.ts';

/** How a model is run. */
export interface RunSettings<Facts extends RunFacts> {
  /** Absolute path of a folder laid out as transformers.js expects it. */
  readonly folder: string;
  readonly facts: Facts;
  /** Threads that one run of the model may use. */
  readonly threads: number;
}

/** What a model's thread is started with. */
export type ModelThreadSettings =
  | ({ readonly purpose: 'embedding' } & RunSettings<ModelFacts>)
  | ({ readonly purpose: Exclude<ModelPurpose, 'embedding'> } & RunSettings<RunFacts>);

/** What a thread is told when it begins: its only model, or that it will be told of several (`SharedWork`). */
export type ThreadStart = ModelThreadSettings | 'shared';

/** To a shared thread: a model to load, and where it is spoken to. */
export interface SharedWork {
  readonly settings: ModelThreadSettings;
  readonly port: MessagePort;
}

/** From a model in a shared thread: what any thread says, or why this model, alone, cannot go on. */
export type FromSharedThread = FromThread | { readonly kind: 'broken'; readonly message: string };

/** What a text is to the model, which decides its prefix. */
export type Purpose = 'passage' | 'question';

/** Work for the model's thread. It does one piece at a time and answers each with one `WorkResult`. */
export type Work =
  | { readonly kind: 'count'; readonly texts: readonly string[] }
  | { readonly kind: 'embed'; readonly texts: readonly string[]; readonly purpose: Purpose }
  | { readonly kind: 'score'; readonly question: string; readonly texts: readonly string[] }
  | {
      readonly kind: 'read';
      readonly question: string;
      readonly text: string;
      readonly sentences: readonly SentenceRange[];
    }
  | { readonly kind: 'tag'; readonly text: string };

export type WorkResult =
  | { readonly kind: 'counts'; readonly counts: readonly number[] }
  /** The vectors' memory moves to the receiver: nothing is copied. */
  | { readonly kind: 'vectors'; readonly vectors: readonly Float32Array[] }
  | { readonly kind: 'scores'; readonly scores: readonly number[] }
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'tags'; readonly tags: readonly Tag[] }
  /** Nothing was done: this text (a question that leaves no room for a text is the first) has so many tokens. */
  | { readonly kind: 'too-long'; readonly index: number; readonly tokens: number }
  | { readonly kind: 'failed'; readonly message: string };

/** To the thread: work, or the request to free the model and end. */
export type ToThread = Work | { readonly kind: 'close' };

/** From the thread: `ready` once, when the model is in memory; then a result for each piece of work. */
export type FromThread = { readonly kind: 'ready'; readonly loadMs: number } | WorkResult;

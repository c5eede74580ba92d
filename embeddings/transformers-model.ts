import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { AppError } from '../src/errors.ts';
import type { Logger } from '../src/log.ts';
import type { EmbeddingModel } from './embedding-model.ts';
import type { ModelFacts } from './model-facts.ts';
import { closedError, createModelThread } from './model-thread.ts';
import { startModelWorker } from './start-model-worker.ts';
import { createWorkQueue } from './work-queue.ts';
import type { ModelThreadSettings, Purpose, WorkResult } from './worker-messages.ts';

/** Passages that go to the thread together: a question waits for no more than these, a few milliseconds' work. */
const BATCH_SIZE = 8;
/** Calls that may be open at once: far more than readers cause, few enough to stay within memory. */
const MOST_CALLS = 256;
/** More threads than these gain little on texts as short as passages. */
const MOST_THREADS = 4;

export interface TransformersModelOptions {
  /** See `EmbeddingModel.id`. */
  readonly id: string;
  /** Absolute path of the model's folder. */
  readonly folder: string;
  readonly facts: ModelFacts;
  readonly log: Logger;
  /** Calls that may be open at once; one more is refused as `busy`. */
  readonly mostCalls?: number;
  readonly startWorker?: (settings: ModelThreadSettings) => Worker;
}

/**
 * An embedding model that transformers.js runs in a thread of its own. Loading begins here and nobody waits for it:
 * a model that cannot be loaded rejects the first call with `model-unavailable`.
 */
export function createTransformersModel(options: TransformersModelOptions): EmbeddingModel {
  const { id, folder, facts, log, mostCalls = MOST_CALLS, startWorker = startModelWorker } = options;
  const settings = { folder, facts, threads: threadsToUse() };
  const thread = createModelThread({ settings, log, startWorker, onCrash: (error) => queue.rejectWaiting(error) });
  const queue = createWorkQueue((work) => thread.run(work));
  let openCalls = 0;

  return {
    id,
    dimensions: facts.dimensions,
    maxTokens: facts.maxTokens,
    weight: facts.weight,
    countTokens: (texts) => inBatches(texts, countBatch),
    embedPassages: (texts) => inBatches(texts, (batch) => embedBatch(batch, 'passage')),
    async embedQuestion(text) {
      const [vector] = await inBatches([text], (batch) => embedBatch(batch, 'question'));
      if (vector === undefined) throw unusable(id, 'it returned no vector');
      return vector;
    },
    async close() {
      queue.rejectWaiting(closedError());
      await thread.close();
    },
  };

  /** One batch after the other, so that others' work comes between and a refused text ends the call. */
  async function inBatches<Result>(texts: readonly string[], run: BatchRun<Result>): Promise<readonly Result[]> {
    if (openCalls >= mostCalls) {
      throw new AppError('busy', `${openCalls} calls are waiting for the embedding model: try again in a moment.`);
    }
    openCalls += 1;
    try {
      const results: Result[] = [];
      for (let offset = 0; offset < texts.length; offset += BATCH_SIZE) {
        results.push(...(await run({ texts: texts.slice(offset, offset + BATCH_SIZE), offset })));
      }
      return results;
    } finally {
      openCalls -= 1;
    }
  }

  async function countBatch(batch: Batch): Promise<readonly number[]> {
    const result = await queue.add({ kind: 'count', texts: batch.texts }, false);
    if (result.kind !== 'counts') throw refusal(result, batch);
    return result.counts;
  }

  async function embedBatch(batch: Batch, purpose: Purpose): Promise<readonly Float32Array[]> {
    const result = await queue.add({ kind: 'embed', purpose, texts: batch.texts }, purpose === 'question');
    if (result.kind !== 'vectors') throw refusal(result, batch);
    return result.vectors;
  }

  function refusal(result: WorkResult, { texts, offset }: Batch): AppError {
    if (result.kind !== 'too-long') return unusable(id, result.kind === 'failed' ? result.message : result.kind);
    return new AppError(
      'text-too-long',
      `Text ${offset + result.index} (the first is 0) has ${result.tokens} tokens, and ${id} takes ${facts.maxTokens} ` +
        `with special tokens and prefix. It begins: ${JSON.stringify((texts[result.index] ?? '').slice(0, 60))}`,
    );
  }
}

interface Batch {
  readonly texts: readonly string[];
  /** Where the batch begins in its call. */
  readonly offset: number;
}

type BatchRun<Result> = (batch: Batch) => Promise<readonly Result[]>;

function unusable(id: string, reason: string): AppError {
  return new AppError('model-unavailable', `The embedding model ${id} cannot be used: ${reason}.`);
}

/** One is left for the process itself. */
function threadsToUse(): number {
  return Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1));
}

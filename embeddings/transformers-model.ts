import { AppError } from '../src/errors.ts';
import type { Logger } from '../src/log.ts';
import type { EmbeddingModel } from './embedding-model.ts';
import type { ModelFacts } from './files/model-facts.ts';
import { createModelCalls, threadsToUse } from './thread/model-calls.ts';
import { EMBEDDING } from './model-kinds.ts';
import { unusableModel } from './thread/refusal-of.ts';
import type { StartModelWorker } from './thread/start-model-worker.ts';
import type { Purpose, WorkResult } from './thread/worker-messages.ts';

/**
 * Characters of the texts that go to the thread together. A question waits for no more than these: some milliseconds' work
 * for a table, which eight passages are; for a network, whose runs are of one text in any case, one passage is twenty.
 */
const MOST_CHARACTERS = { table: 10_000, network: 1_200 };
/** Texts that go together at the most: the sentences of a passage are no more. */
const MOST_TEXTS = 64;

export interface TransformersModelOptions {
  /** See `EmbeddingModel.id`. */
  readonly id: string;
  /** Absolute path of the model's folder. */
  readonly folder: string;
  readonly facts: ModelFacts;
  readonly log: Logger;
  /** Calls that may be open at once; one more is refused as `busy`. */
  readonly mostCalls?: number;
  readonly startWorker?: StartModelWorker | undefined;
}

/**
 * An embedding model that transformers.js runs in a thread of its own. Loading begins here and nobody waits for it:
 * a model that cannot be loaded rejects the first call with `model-unavailable`.
 */
export function createTransformersModel(options: TransformersModelOptions): EmbeddingModel {
  const { id, folder, facts, log, mostCalls, startWorker } = options;
  const settings = { purpose: EMBEDDING.purpose, folder, facts, threads: threadsToUse('beside') };
  const most = facts.isStatic === true ? MOST_CHARACTERS.table : MOST_CHARACTERS.network;
  const calls = createModelCalls({ settings, wording: EMBEDDING, log, mostCalls, startWorker });

  return {
    id,
    dimensions: facts.dimensions,
    maxTokens: facts.maxTokens,
    weight: facts.weight,
    cosines: facts.cosines,
    isEnglish: facts.isEnglish ?? false,
    relatedFrom: facts.relatedFrom,
    countTokens: (texts) => inBatches(texts, countBatch),
    embedPassages: (texts) => inBatches(texts, (batch) => embedBatch(batch, 'passage')),
    async embedQuestion(text) {
      const [vector] = await inBatches([text], (batch) => embedBatch(batch, 'question'));
      if (vector === undefined) throw unusable('it returned no vector');
      return vector;
    },
    close: () => calls.close(),
  };

  /** One batch after the other, so that others' work comes between and a refused text ends the call. */
  function inBatches<Result>(texts: readonly string[], run: BatchRun<Result>): Promise<readonly Result[]> {
    return calls.call(async () => {
      const results: Result[] = [];
      for (let offset = 0; offset < texts.length;) {
        const end = batchEnd(texts, offset, most);
        results.push(...(await run({ texts: texts.slice(offset, end), offset })));
        offset = end;
      }
      return results;
    });
  }

  async function countBatch(batch: Batch): Promise<readonly number[]> {
    const result = await calls.work({ kind: 'count', texts: batch.texts }, false);
    if (result.kind !== 'counts') throw refusal(result, batch);
    return result.counts;
  }

  async function embedBatch(batch: Batch, purpose: Purpose): Promise<readonly Float32Array[]> {
    const result = await calls.work({ kind: 'embed', purpose, texts: batch.texts }, purpose === 'question');
    if (result.kind !== 'vectors') throw refusal(result, batch);
    return result.vectors;
  }

  function unusable(reason: string): AppError {
    return unusableModel(reason, { id, wording: EMBEDDING });
  }

  function refusal(result: WorkResult, { texts, offset }: Batch): AppError {
    if (result.kind !== 'too-long') return unusable(result.kind === 'failed' ? result.message : result.kind);
    return new AppError(
      'text-too-long',
      `Text ${offset + result.index} (the first is 0) has ${result.tokens} tokens, and ${id} takes ${facts.maxTokens} ` +
        `with special tokens and prefix. It begins: ${JSON.stringify((texts[result.index] ?? '').slice(0, 60))}`,
    );
  }
}

/** Where a batch ends that begins at `offset`: a text that is longer than a batch goes by itself. @param most characters. */
function batchEnd(texts: readonly string[], offset: number, most: number): number {
  let [end, characters] = [offset, 0];
  while (end < texts.length && end - offset < MOST_TEXTS) {
    characters += texts[end]?.length ?? 0;
    if (end > offset && characters > most) break;
    end += 1;
  }
  return end;
}

interface Batch {
  readonly texts: readonly string[];
  /** Where the batch begins in its call. */
  readonly offset: number;
}

type BatchRun<Result> = (batch: Batch) => Promise<readonly Result[]>;

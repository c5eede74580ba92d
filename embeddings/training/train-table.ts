import { createAdagrad } from './adagrad.ts';
import { contrastiveLoss } from './contrastive-loss.ts';
import type { Random } from './random.ts';
import type { Pair } from './sample-pair.ts';
import { throughLength, vectorsOf } from './text-vectors.ts';

export interface TrainTableOptions {
  /** How often each token occurs, by id; sets how much it counts at first. */
  readonly tokenCounts: Float64Array;
  readonly dimensions: number;
  readonly random: Random;
  /** Pairs for the next step, a multiple of four. */
  readonly nextBatch: () => readonly Pair[];
  readonly batches: number;
  /** See `Adagrad.step`; falls evenly to 0 at the end. */
  readonly learningRate: number;
  readonly onProgress?: (progress: TrainingProgress) => void;
}

export interface TrainingProgress {
  /** Batches done. */
  readonly batch: number;
  /** Of this batch; see `ContrastiveLoss.loss`. */
  readonly loss: number;
}

const TEMPERATURE = 0.07;
/** A token that makes up this share of all text counts half at first: the smooth inverse frequency of Arora et al., 2017. */
const HALF_WEIGHT_SHARE = 3e-4;

/** Learns a vector for every token, so that the summed tokens of a query point where those of its passage do. */
export function trainTable(options: TrainTableOptions): Float32Array {
  const { dimensions, batches, learningRate, nextBatch, onProgress } = options;
  const table = firstTable(options);
  const adagrad = createAdagrad({ table, dimensions });
  for (let batch = 1; batch <= batches; batch += 1) {
    const pairs = nextBatch();
    const queryTexts = pairs.map(({ query }) => query);
    const passageTexts = pairs.map(({ passage }) => passage);
    const queries = vectorsOf(queryTexts, table, dimensions);
    const passages = vectorsOf(passageTexts, table, dimensions);
    const { loss, byQueries, byPassages } = contrastiveLoss({
      queries: queries.units,
      passages: passages.units,
      pairs: pairs.length,
      temperature: TEMPERATURE,
      fitsToo: (query, passage) =>
        pairs[query]?.article === pairs[passage]?.article && pairs[query]?.isAboutArticle === true,
    });
    throughLength(byQueries, queries);
    throughLength(byPassages, passages);
    const texts = [...queryTexts, ...passageTexts];
    const gradients = new Float64Array(byQueries.length + byPassages.length);
    gradients.set(byQueries);
    gradients.set(byPassages, byQueries.length);
    adagrad.step({ texts, gradients }, learningRate * (1 - (batch - 1) / batches));
    onProgress?.({ batch, loss });
  }
  return table;
}

/** Random directions: at first, texts are alike as far as they share tokens, above all rare ones. */
function firstTable({ tokenCounts, dimensions, random }: TrainTableOptions): Float32Array {
  const total = tokenCounts.reduce((sum, count) => sum + count, 0);
  const table = new Float32Array(tokenCounts.length * dimensions);
  tokenCounts.forEach((count, token) => {
    const weight = HALF_WEIGHT_SHARE / (HALF_WEIGHT_SHARE + count / total);
    for (let at = 0; at < dimensions; at += 1) {
      table[token * dimensions + at] = (weight * random.normal()) / Math.sqrt(dimensions);
    }
  });
  return table;
}

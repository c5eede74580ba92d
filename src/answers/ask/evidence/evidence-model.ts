import { z } from 'zod';
import type { Cosines } from '../../../../embeddings/files/model-facts.ts';
import weights from '../data/evidence-weights.json' with { type: 'json' };
import type { LogisticModel } from './logistic.ts';

/** What `training/fit-evidence.ts` fitted; see there for how. */
export interface EvidenceModel {
  /** That a passage is the best of those retrieved, from `PASSAGE_FEATURES`; scores are compared, they mean no probability. */
  readonly passage: LogisticModel;
  /** That a sentence answers, from `FEATURES`. */
  readonly sentence: LogisticModel;
  /** That the first line of a reply answers, from `REPLY_FEATURES`: the confidence of the reply. */
  readonly reply: LogisticModel;
}

/** How sentences were found and looked at; each way has weights of its own. */
export interface Looked {
  readonly by: LookedBy;
  /** Whether a reader read the best passages. */
  readonly isRead: boolean;
}

/** By words alone, or by vectors too, whose cosines are like those of a model that weights were fitted with. */
export type LookedBy = 'words' | Cosines;

/** The weights of one way to look, by whether a reader read what was found. */
export interface FittedWeights {
  readonly unread: EvidenceModel;
  readonly read: EvidenceModel;
}

const step = z.tuple([z.number(), z.number()]);
const logistic = z.object({
  bias: z.number(),
  weights: z.record(z.string(), z.number()),
  curves: z.record(z.string(), z.array(step)).optional(),
});
const evidence = z.object({ passage: logistic, sentence: logistic, reply: logistic });
const both = z.object({ unread: evidence, read: evidence });
const fitted = z.object({ words: both, static: both, minilm: both }).parse(weights);

/** The weights for what was looked at in that way. */
export function evidenceModel({ by, isRead }: Looked): EvidenceModel {
  return isRead ? fitted[by].read : fitted[by].unread;
}

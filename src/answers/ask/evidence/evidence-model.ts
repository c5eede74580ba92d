import { z } from 'zod';
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

const logistic = z.object({ bias: z.number(), weights: z.record(z.string(), z.number()) });
const evidence = z.object({ passage: logistic, sentence: logistic, reply: logistic });
const { keyword, hybrid } = z.object({ keyword: evidence, hybrid: evidence }).parse(weights);

/** The weights for an archive with vectors (`hybrid`) or without (`keyword`). */
export function evidenceModel(mode: 'hybrid' | 'keyword'): EvidenceModel {
  return mode === 'hybrid' ? hybrid : keyword;
}

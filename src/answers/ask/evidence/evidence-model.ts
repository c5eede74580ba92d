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

/** How sentences were found and looked at; each way has weights of its own. */
export interface Looked {
  /** With vectors beside full text (`hybrid`), or without (`keyword`). */
  readonly mode: Mode;
  /** Whether a reader read the best passages. */
  readonly isRead: boolean;
}

export type Mode = 'hybrid' | 'keyword';

/** The weights of one way to search, by whether a reader read what was found. */
export interface WeightsOfMode {
  readonly unread: EvidenceModel;
  readonly read: EvidenceModel;
}

const logistic = z.object({ bias: z.number(), weights: z.record(z.string(), z.number()) });
const evidence = z.object({ passage: logistic, sentence: logistic, reply: logistic });
const both = z.object({ unread: evidence, read: evidence });
const fitted = z.object({ keyword: both, hybrid: both }).parse(weights);

/** The weights for what was looked at in that way. */
export function evidenceModel({ mode, isRead }: Looked): EvidenceModel {
  return isRead ? fitted[mode].read : fitted[mode].unread;
}

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { AppError, messageOf } from '../errors.ts';
import type { EarlierRun } from './compare-runs.ts';

const questionOutcome = z.object({
  id: z.string(),
  kind: z.string(),
  answerable: z.boolean(),
  rank: z.number().nullable(),
  ndcg: z.number().nullable(),
  outcome: z.enum(['answered', 'closest', 'not-found']).nullable(),
  confidence: z.number().nullable(),
  firstLine: z.boolean().nullable(),
  anyLine: z.boolean().nullable(),
  // Not counted in runs of earlier versions.
  lines: z.number().default(0),
  rightLines: z.number().default(0),
  quotes: z.number(),
  verified: z.number(),
});

const run = z.object({
  scores: z.array(z.object({ name: z.string(), kind: z.string().nullable(), value: z.number() })),
  outcomes: z.array(questionOutcome),
});

/**
 * An earlier run, from the file that `eval --json` was written to.
 * @throws {AppError} `usage` when there is none that can be read.
 */
export function readRun(file: string): EarlierRun {
  try {
    return { file, ...run.parse(JSON.parse(readFileSync(file, 'utf8'))) };
  } catch (error) {
    const remedy = 'it is made by: dateline eval FOLDER --json > FILE';
    throw new AppError('usage', `${file} is not an earlier run (${remedy}): ${messageOf(error)}`, { cause: error });
  }
}

import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** What one round of one peer measured, as it is kept: a line of JSON. */
export interface MeasuredRound {
  readonly corpus: string;
  readonly peer: string;
  readonly version: string;
  readonly round: number;
  /** By name: milliseconds, bytes or shares. */
  readonly values: Readonly<Record<string, number>>;
  /** Why it went no further; null where it went to the end. */
  readonly error: string | null;
}

/** Adds a round to the file. */
export function keepRound(path: string, round: MeasuredRound): void {
  appendFileSync(path, `${JSON.stringify(round)}\n`);
}

/** All rounds of a file, in the order they were measured; none where there is no file. */
export function readRounds(path: string): readonly MeasuredRound[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as MeasuredRound); // written by keepRound
}

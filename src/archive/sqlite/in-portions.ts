import { createPause } from '../../pause.ts';
import { portionsOf } from '../../portions-of.ts';

/** Rows that are read at a time: a few milliseconds' work. */
const AT_ONCE = 200;
/** Milliseconds that reading may hold others up. */
const LONGEST_MS = 10;

/**
 * What a statement gives for each of some keys, giving way to others meanwhile: all of a large archive is read in no single turn.
 * What goes between two portions may be missing.
 * @param read given keys as a JSON list, for `json_each`.
 */
export async function inPortions<Row>(
  keys: readonly string[],
  read: (keys: string) => readonly Row[],
): Promise<readonly Row[]> {
  const pause = createPause(LONGEST_MS);
  const rows: Row[] = [];
  for (const some of portionsOf(keys, AT_ONCE)) {
    rows.push(...read(JSON.stringify(some)));
    await pause();
  }
  return rows;
}

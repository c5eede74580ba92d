import { z } from 'zod';
import words from '../data/kin-words.json' with { type: 'json' };

const { kin } = z.object({ kin: z.record(z.string(), z.string()) }).parse(words);
const table: ReadonlyMap<string, string> = new Map(Object.entries(kin));

/**
 * The stems that may mean the same as one, each with how nearly, 0..1, by WordNet's synonyms and its next broader and
 * narrower words ("jail" and "prison" .7, "rescue" and "save" .9); none for a stem that is not common. See
 * training/relate-words.ts.
 */
export function kinOf(stem: string): ReadonlyMap<string, number> {
  const near = new Map<string, number>();
  if (!STEM.test(stem)) return near;
  for (const [, other = '', tenths] of (table.get(stem) ?? '').matchAll(LISTED)) near.set(other, Number(tenths) / 10);
  // A pair is written once, under the earlier of the two; its list is searched as it is, since few are ever looked into.
  for (const [other, listed] of table) {
    const tenths = tenthsIn(listed, stem);
    if (tenths !== null) near.set(other, tenths / 10);
  }
  return near;
}

/** What the table holds. */
const STEM = /^[a-z]+$/;

/** "prison7 cell6" */
const LISTED = /(\D+)(\d) ?/gu;

/** What stands behind a stem in a list; null where it is not in it. */
function tenthsIn(listed: string, stem: string): number | null {
  for (let at = listed.indexOf(stem); at >= 0; at = listed.indexOf(stem, at + 1)) {
    const isWhole = at === 0 || listed.charAt(at - 1) === ' ';
    const tenths = listed.charAt(at + stem.length);
    if (isWhole && tenths >= '0' && tenths <= '9') return Number(tenths);
  }
  return null;
}

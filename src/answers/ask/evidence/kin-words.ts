import { z } from 'zod';
import words from '../data/kin-words.json' with { type: 'json' };

const { kin } = z.object({ kin: z.record(z.string(), z.string()) }).parse(words);

/**
 * How nearly two stems may mean the same, 0..1, by WordNet's synonyms and its next broader and narrower words ("jail"
 * and "prison" .7, "rescue" and "save" .9); 0 for stems that are not related or not common. See training/relate-words.ts.
 */
export function wordKinship(one: string, other: string): number {
  const [first, second] = one < other ? [one, other] : [other, one];
  const related = kin[first];
  if (related === undefined) return 0;
  // A list is searched as it is written ("prison7 cell6"): few of the thousands are ever looked into.
  const listed = ` ${related}`;
  const wanted = ` ${second}`;
  for (let at = listed.indexOf(wanted); at >= 0; at = listed.indexOf(wanted, at + 1)) {
    const tenths = listed.charAt(at + wanted.length);
    if (tenths >= '0' && tenths <= '9') return Number(tenths) / 10;
  }
  return 0;
}

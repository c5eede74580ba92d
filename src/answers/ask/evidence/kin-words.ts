import words from '../data/kin-words.json' with { type: 'json' };

const table: ReadonlyMap<string, string> = new Map(Object.entries<string>(words.kin));
/** All of it as one text, a line an entry: a stem is looked for in all lists at once. */
const listing = [...table].map(([stem, listed]) => `${stem}\t ${listed}`).join('\n');

/**
 * The stems that may mean the same as one, each with how nearly, 0..1, by WordNet's synonyms and its next broader and
 * narrower words ("jail" and "prison" .7, "rescue" and "save" .9); none for a stem that is not common. See
 * training/relate-words.ts.
 */
export function kinOf(stem: string): ReadonlyMap<string, number> {
  const near = new Map<string, number>();
  if (!STEM.test(stem)) return near;
  for (const [, other = '', tenths] of (table.get(stem) ?? '').matchAll(LISTED)) near.set(other, Number(tenths) / 10);
  // A pair is written once, under the earlier of the two.
  // Looked for without the space before it: every other word has one, which makes it half as fast.
  for (let at = listing.indexOf(stem); at >= 0; at = listing.indexOf(stem, at + 1)) {
    const tenths = listing.charAt(at + stem.length);
    if (listing.charAt(at - 1) === ' ' && tenths >= '0' && tenths <= '9') near.set(entryAt(at), Number(tenths) / 10);
  }
  return near;
}

/** Those of them that are at least so near. @param least 0..1 */
export function nearKinOf(stem: string, least: number): readonly string[] {
  return [...kinOf(stem)].flatMap(([kin, near]) => (near < least ? [] : [kin]));
}

/** The stem under whose entry a place of the listing is. */
function entryAt(place: number): string {
  const start = listing.lastIndexOf('\n', place) + 1;
  return listing.slice(start, listing.indexOf('\t', start));
}

/** What the table holds. */
const STEM = /^[a-z]+$/;

/** "prison7 cell6" */
const LISTED = /(\D+)(\d) ?/gu;

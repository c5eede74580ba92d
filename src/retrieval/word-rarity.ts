import type { ArchiveReader } from '../archive/archive-reader.ts';
import { indexedStems } from '../text/words.ts';
import frequencies from './data/word-frequency.json' with { type: 'json' };
import { memoize } from '../memoize.ts';

const SHARES: ReadonlyMap<string, number> = new Map(Object.entries<number>(frequencies.shares));

/** Passages that general text counts for, beside those of the archive: an archive of one article says little by itself. */
const GENERAL_PASSAGES = 500;
/** Share of passages taken for a stem that general text does not list. */
const UNLISTED = 1e-5;

/** How telling a word is: 0 stands in every passage, 1 in none anywhere. */
export interface WordRarity {
  rarity(stem: string): number;
  /** In how many passages of the archive it stands. */
  passages(stem: string): number;
}

/**
 * Rarity of stems: the negative logarithm of their share of passages, the archive's own counts smoothed with those of
 * general text (additive smoothing towards a background model, Zhai and Lafferty, 2004).
 */
export async function readWordRarity(
  archive: Pick<ArchiveReader, 'wordCounts' | 'state'>,
  stems: readonly string[],
): Promise<WordRarity> {
  const counts = await archive.wordCounts(stems.flatMap(indexedStems));
  const own = new Map(stems.map((stem) => [stem, most(stem, counts)]));
  const total = (await archive.state()).passages + GENERAL_PASSAGES;
  return {
    passages: (stem) => own.get(stem) ?? 0,
    // Of hundreds of articles each asks for the same words.
    rarity: memoize((stem: string) => {
      const share = ((own.get(stem) ?? 0) + GENERAL_PASSAGES * (most(stem, SHARES) || UNLISTED)) / total;
      return Math.min(1, Math.log(share) / Math.log(UNLISTED));
    }),
  };
}

/** Of the stems that full text holds for one, what is counted of the one that is counted most; 0 for none. */
function most(stem: string, counts: ReadonlyMap<string, number>): number {
  return Math.max(...indexedStems(stem).map((one) => counts.get(one) ?? 0));
}

/** Whether general text uses a stem often enough to be listed: an everyday word rather than a name. */
export function isListed(stem: string): boolean {
  return SHARES.has(stem);
}

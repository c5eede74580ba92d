import titles from '../word-lists/titles.json' with { type: 'json' };
import { foldedWords } from './fold-name.ts';

const { heads } = titles;

/**
 * Walks of life that one person seldom leads at the same time. Degrees and corporate posts go with all of them, so they
 * are in none; a word of two ("captain") tells nothing.
 */
const SPHERES: readonly ReadonlySet<string>[] = [
  [
    heads['state and government'],
    heads.diplomatic,
    heads.military,
    heads['armed forces'],
    heads['police and emergency'],
  ],
  [heads.religious],
  [heads['culture and press']],
  [heads.sport],
].map((lists) => new Set(lists.join(' ').split(' ')));

/** The spheres that the words of titles belong to, by their index. */
export function spheresOf(titles: readonly string[]): ReadonlySet<number> {
  const words = titles.flatMap((title) => foldedWords(title).map(([usual]) => usual));
  return new Set(
    words.flatMap((word) => {
      const own = [...SPHERES.keys()].filter((sphere) => SPHERES[sphere]?.has(word));
      return own.length === 1 ? own : [];
    }),
  );
}

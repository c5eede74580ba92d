import { CONTINUES, SPECIAL_TOKENS } from './word-pieces.ts';

export interface LearnVocabularyOptions {
  /** How often each word occurs, as `splitWords` gives them. */
  readonly wordCounts: ReadonlyMap<string, number>;
  /** Tokens in all. Fewer come back only when the words have no more pairs to join. */
  readonly size: number;
  /** Characters that get a token (alone and inside a word) whether they occur or not. */
  readonly alphabet: readonly string[];
  /** A rarer character or word teaches nothing. */
  readonly leastCount: number;
}

/** A word as it is cut so far. */
interface Cut {
  pieces: string[];
  readonly count: number;
}

/** Two pieces that stand side by side somewhere. */
interface Pair {
  readonly left: string;
  readonly right: string;
  count: number;
  /** Indexes of words that hold it, or once did. */
  readonly words: Set<number>;
}

/**
 * Learns word pieces by byte-pair encoding (Sennrich et al., 2016): words begin as single characters, and the two
 * neighbouring pieces that are seen most often are joined, again and again. Common words end up whole.
 */
export function learnVocabulary({ wordCounts, size, alphabet, leastCount }: LearnVocabularyOptions): readonly string[] {
  const counted = [...wordCounts].filter(([, count]) => count >= leastCount);
  const letters = new Set([...alphabet, ...usualCharacters(counted, leastCount)]);
  const vocabulary = new Set<string>(SPECIAL_TOKENS);
  for (const letter of letters) vocabulary.add(letter).add(CONTINUES + letter);

  const cuts = counted
    .map(([word, count]): Cut => ({ pieces: Array.from(word), count }))
    .filter(({ pieces }) => pieces.every((piece) => letters.has(piece)))
    .map(({ pieces, count }) => ({ count, pieces: pieces.map((piece, at) => (at === 0 ? piece : CONTINUES + piece)) }));
  const pairs = createPairs(cuts);
  while (vocabulary.size < size) {
    const pair = pairs.takeMostFrequent();
    if (pair === undefined) break;
    vocabulary.add(joined(pair.left, pair.right));
    pairs.join(pair);
  }
  return [...vocabulary];
}

function usualCharacters(counted: readonly (readonly [string, number])[], leastCount: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const [word, count] of counted) {
    for (const character of word) counts.set(character, (counts.get(character) ?? 0) + count);
  }
  return [...counts].filter(([, count]) => count >= leastCount * 10).map(([character]) => character);
}

function joined(left: string, right: string): string {
  return left + right.slice(CONTINUES.length);
}

/** Keeps count of all pairs while words are joined. */
function createPairs(cuts: readonly Cut[]) {
  const pairs = new Map<string, Pair>();
  // Pairs by the power of two of their count: the most frequent is in the highest that is not empty.
  const levels = Array.from({ length: 48 }, () => new Set<Pair>());
  cuts.forEach((cut, word) => change({ cut, word, by: cut.count }));
  return { takeMostFrequent, join };

  function takeMostFrequent(): Pair | undefined {
    const level = levels.findLast((candidates) => candidates.size > 0) ?? [];
    let best: Pair | undefined;
    for (const pair of level) if (best === undefined || pair.count > best.count) best = pair;
    return best;
  }

  function join({ left, right, words }: Pair): void {
    for (const word of words) {
      const cut = cuts[word];
      if (cut === undefined) continue;
      change({ cut, word, by: -cut.count });
      cut.pieces = withJoined(cut.pieces, left, right);
      change({ cut, word, by: cut.count });
    }
  }

  function change({ cut, word, by }: { cut: Cut; word: number; by: number }): void {
    for (let at = 1; at < cut.pieces.length; at += 1) {
      const [left = '', right = ''] = cut.pieces.slice(at - 1, at + 1);
      const key = `${left} ${right}`;
      const pair = pairs.get(key) ?? { left, right, count: 0, words: new Set<number>() };
      pairs.set(key, pair);
      levels[levelOf(pair)]?.delete(pair);
      pair.count += by;
      if (by > 0) pair.words.add(word);
      if (pair.count > 0) levels[levelOf(pair)]?.add(pair);
      else pairs.delete(key);
    }
  }
}

function levelOf({ count }: Pair): number {
  return count > 0 ? Math.floor(Math.log2(count)) : 0;
}

function withJoined(pieces: readonly string[], left: string, right: string): string[] {
  const result: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] ?? '';
    if (piece === left && pieces[at + 1] === right) {
      result.push(joined(left, right));
      at += 1;
    } else result.push(piece);
  }
  return result;
}

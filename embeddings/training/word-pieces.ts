import { splitWords } from './split-words.ts';

/** Before a piece that continues a word. */
export const CONTINUES = '##';
/** The first tokens of every vocabulary. */
export const SPECIAL_TOKENS = ['[PAD]', '[UNK]'] as const;
const UNKNOWN = 1;
/** A longer word is unknown. */
export const MOST_CHARACTERS = 100;

/** Cuts texts into the tokens of a vocabulary. */
export interface WordPieces {
  /** The ids of a text's tokens, in order. */
  encode(text: string): number[];
}

/** A word becomes the longest piece it begins with, then the longest that continues it, as WordPiece does. */
export function createWordPieces(vocabulary: readonly string[]): WordPieces {
  const ids = new Map(vocabulary.map((token, id) => [token, id]));
  // Few words make up most of a text: each is cut once.
  const known = new Map<string, readonly number[]>();
  return {
    encode: (text) => splitWords(text).flatMap((word) => cached(word)),
  };

  function cached(word: string): readonly number[] {
    const found = known.get(word) ?? piecesOf(word);
    known.set(word, found);
    return found;
  }

  function piecesOf(word: string): readonly number[] {
    const characters = Array.from(word);
    if (characters.length > MOST_CHARACTERS) return [UNKNOWN];
    const pieces: number[] = [];
    for (let start = 0; start < characters.length;) {
      const [id, end] = longestPiece(characters, start);
      if (id === undefined) return [UNKNOWN];
      pieces.push(id);
      start = end;
    }
    return pieces;
  }

  function longestPiece(characters: readonly string[], start: number): readonly [id: number | undefined, end: number] {
    for (let end = characters.length; end > start; end -= 1) {
      const id = ids.get((start > 0 ? CONTINUES : '') + characters.slice(start, end).join(''));
      if (id !== undefined) return [id, end];
    }
    return [undefined, start];
  }
}

import type { Archive } from '../../archive/archive.ts';
import { indexedStems, wordsOf } from '../../text/words.ts';

/** The words that an archive prints, to compare an asker's with. */
export interface KnownWords {
  /** Whether any passage holds a word of this stem. */
  has(stem: string): boolean;
  /** The stems that begin with one of these letters, with the number of passages that hold each. */
  stemsFrom(letters: string): readonly { readonly stem: string; readonly passages: number }[];
  /** Forms in which some passages print words of a stem, each as often as it stands there. */
  printed(stem: string, passages?: number): readonly PrintedWord[];
}

export interface PrintedWord {
  readonly text: string;
  readonly opensSentence: boolean;
}

/** Passages that are looked into for the printed forms of a word, unless told. */
const PASSAGES = 10;

/** The words of an archive, looked up in its full-text index: nothing is kept, so it is never out of date. */
export function createKnownWords(archive: Archive): KnownWords {
  return {
    has: (stem) => archive.passageFrequencies(indexedStems(stem)).size > 0,
    stemsFrom: (letters) => [...new Set(letters)].flatMap((letter) => archive.stemsFrom(letter)),
    printed(stem, passages = PASSAGES) {
      const ids = indexedStems(stem).flatMap((one) => archive.passagesHolding(one, passages));
      return [...archive.passages(ids).values()].flatMap(({ text }) =>
        wordsOf(text)
          .filter((word) => word.stem === stem)
          .map((word) => ({ text: word.text, opensSentence: OPENING.test(text.slice(0, word.start)) })),
      );
    },
  };
}

const OPENING = /(?:^|[.?!:][”"’)]*\s+|\n)[^\p{L}\p{N}]*$/u;

import type { StoredPassage } from '../../archive/archive.ts';
import type { ArchiveReader } from '../../archive/archive-reader.ts';
import { indexedStems, wordsOf } from '../../text/words.ts';

/** The words that an archive prints, to compare an asker's with. */
export interface KnownWords {
  /** Those of these stems that any passage holds. */
  having(stems: readonly string[]): Promise<ReadonlySet<string>>;
  /** The stems that begin with one of these letters, or groups of letters, with the number of passages that hold each. */
  stemsFrom(beginnings: readonly string[]): Promise<readonly { readonly stem: string; readonly passages: number }[]>;
  /** Forms in which some passages print words of each stem, each as often as it stands there. */
  printed(stems: readonly string[], passages?: number): Promise<ReadonlyMap<string, readonly PrintedWord[]>>;
}

export interface PrintedWord {
  readonly text: string;
  readonly opensSentence: boolean;
}

/** Passages that are looked into for the printed forms of a word, unless told. */
const PASSAGES = 10;

/** The words of an archive, looked up in its full-text index: nothing is kept, so it is never out of date. */
export function createKnownWords(archive: ArchiveReader): KnownWords {
  return {
    async having(stems) {
      const counts = await archive.wordCounts(stems.flatMap(indexedStems));
      return new Set(stems.filter((stem) => indexedStems(stem).some((one) => counts.has(one))));
    },
    stemsFrom: (beginnings) => archive.vocabularyFrom([...new Set(beginnings)]),
    async printed(stems, passages = PASSAGES) {
      const held = await archive.passagesHolding(stems.flatMap(indexedStems), passages);
      return new Map(stems.map((stem) => [stem, formsIn(stem, passagesOf(stem, held))]));
    },
  };
}

/** In the order of their ids, each once. */
function passagesOf(stem: string, held: ReadonlyMap<string, readonly StoredPassage[]>): readonly StoredPassage[] {
  const own = new Map(
    indexedStems(stem).flatMap((one) => (held.get(one) ?? []).map((passage) => [passage.id, passage])),
  );
  return [...own.values()].toSorted((one, other) => one.id - other.id);
}

function formsIn(stem: string, passages: readonly StoredPassage[]): readonly PrintedWord[] {
  return passages.flatMap(({ text }) =>
    wordsOf(text)
      .filter((word) => word.stem === stem)
      .map((word) => ({ text: word.text, opensSentence: OPENING.test(text.slice(0, word.start)) })),
  );
}

const OPENING = /(?:^|[.?!:][”"’)]*\s+|\n)[^\p{L}\p{N}]*$/u;

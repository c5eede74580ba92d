import type { ArchiveFilters, StoredArticle } from '../../archive/archive.ts';
import type { ArchiveReader } from '../../archive/archive-reader.ts';
import { type FoldedWord, foldedWords, sameWord } from '../words/fold-name.ts';

/** Passages that full text gives for a name, at the most. */
const MOST_PASSAGES = 1000;

/** The articles that may name a person, in any spelling, newest first: what `findPerson` has to read. */
export async function articlesNaming(
  name: string,
  archive: ArchiveReader,
  filters: ArchiveFilters,
): Promise<readonly StoredArticle[]> {
  const wanted = foldedWords(name);
  const words = name.split(/[^\p{L}\p{M}]+/u).filter(Boolean);
  const printing = new Set(await archive.articlesPrinting(words, { limit: MOST_PASSAGES, filters }));
  // Full text finds the name as it is typed; the names read at indexing find its other spellings.
  const known = new Map<string, boolean>();
  const isLike = (one: string): boolean => {
    const before = known.get(one) ?? sharesWord(foldedWords(one), wanted);
    known.set(one, before);
    return before;
  };
  const naming = (await archive.headings(filters)).filter(({ id, people }) => printing.has(id) || people.some(isLike));
  return [...(await archive.articlesById(naming.map(({ id }) => id))).values()];
}

function sharesWord(one: readonly FoldedWord[], other: readonly FoldedWord[]): boolean {
  return one.some((word) => word[0].length > 1 && other.some((wanted) => sameWord(word, wanted)));
}

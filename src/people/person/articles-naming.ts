import type { Archive, ArchiveFilters, StoredArticle } from '../../archive/archive.ts';
import { type FoldedWord, foldedWords, sameWord } from '../words/fold-name.ts';

/** Passages that full text gives for a name, at the most. */
const MOST_PASSAGES = 1000;

/** The articles that may name a person, in any spelling, newest first: what `findPerson` has to read. */
export function articlesNaming(name: string, archive: Archive, filters: ArchiveFilters): readonly StoredArticle[] {
  const wanted = foldedWords(name);
  const printed = archive.searchText(name.split(/[^\p{L}\p{M}]+/u).filter(Boolean), { limit: MOST_PASSAGES, filters });
  const passages = archive.passages(printed.map(({ passageId }) => passageId));
  const ids = new Set([...passages.values()].map(({ articleId }) => articleId));
  // Full text finds the name as it is typed; the names read at indexing find its other spellings.
  return archive
    .articles(filters)
    .filter(({ id, people }) => ids.has(id) || people.some((one) => sharesWord(foldedWords(one), wanted)));
}

function sharesWord(one: readonly FoldedWord[], other: readonly FoldedWord[]): boolean {
  return one.some((word) => word[0].length > 1 && other.some((wanted) => sameWord(word, wanted)));
}

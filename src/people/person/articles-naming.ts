import type { ArchiveFilters, StoredArticle } from '../../archive/archive.ts';
import type { ArchiveReader } from '../../archive/archive-reader.ts';
import { createPause } from '../../pause.ts';
import { foldedWords } from '../words/fold-name.ts';
import { memoize } from '../../memoize.ts';

/** Passages that full text gives for a name, at the most. */
const MOST_PASSAGES = 1000;

/** The articles that may name a person, in any spelling, newest first: what `findPerson` has to read. */
export async function articlesNaming(
  name: string,
  archive: ArchiveReader,
  filters: ArchiveFilters,
): Promise<readonly StoredArticle[]> {
  const words = name.split(/[^\p{L}\p{M}]+/u).filter(Boolean);
  const printing = new Set(await archive.articlesPrinting(words, { limit: MOST_PASSAGES, filters }));
  // Full text finds the name as it is typed; the names read at indexing find its other spellings.
  const bySpelling = await archive.kept(indexNames);
  const like = new Set(foldedWords(name).flatMap((word) => word.flatMap((spelling) => bySpelling.get(spelling) ?? [])));
  const naming = (await archive.headings(filters)).filter(({ id }) => printing.has(id) || like.has(id));
  return [...(await archive.articlesById(naming.map(({ id }) => id))).values()];
}

/** Ids of the articles that name somebody, by each spelling that a word of the name may have (`sameWord`); initials tell nothing. */
async function indexNames(archive: ArchiveReader): Promise<ReadonlyMap<string, readonly string[]>> {
  const spellingsOf = memoize((name: string) => foldedWords(name).flatMap((word) => (word[0].length > 1 ? word : [])));
  const articles = new Map<string, string[]>();
  const pause = createPause();
  for (const { id, people } of await archive.headings({})) {
    for (const spelling of new Set(people.flatMap(spellingsOf))) {
      const naming = articles.get(spelling) ?? [];
      naming.push(id);
      articles.set(spelling, naming);
    }
    await pause();
  }
  return articles;
}

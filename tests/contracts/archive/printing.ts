import type { Archive } from '../../../src/archive/archive-writer.ts';

/** Opens the same store again at each call; a test has one of its own, which goes with it. */
export type OpenArchive = () => Archive;

/** Everything, and little of it. */
export const ALL = { limit: 10, filters: {} };

/** Ids of the articles whose passages print words, best first. */
export async function printing(archive: Archive, ...terms: string[]): Promise<string[]> {
  const found = await archive.search({ terms, vector: null, ...ALL });
  return found.toSorted((a, b) => b.textScore - a.textScore).map(({ passage }) => passage.articleId);
}

import type { Archive, ArticleRecord } from '../../src/archive/archive-writer.ts';
import { makeRecord } from './articles.ts';

/** One article a number, whose vector points that many degrees up. */
export const at = (...degrees: readonly number[]): ArticleRecord[] =>
  degrees.map((degree) => {
    const angle = (degree * Math.PI) / 180;
    return makeRecord({ id: `at-${degree}` }, [Math.cos(angle), Math.sin(angle)]);
  });

/** Ids of the articles that are nearest to 0 degrees, nearest first. */
export async function nearest(archive: Archive, limit = 2_000): Promise<string[]> {
  const found = await archive.search({ terms: [], vector: Float32Array.from([1, 0]), filters: {}, limit });
  return found.toSorted((a, b) => (b.cosine ?? 0) - (a.cosine ?? 0)).map(({ passage }) => passage.articleId);
}

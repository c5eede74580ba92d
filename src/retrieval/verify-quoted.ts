import type { ArchiveReader } from '../archive/archive-reader.ts';
import { type Quoted, verifyQuotes } from '../reply/verify-quotes.ts';

/** Compares everything that is quoted with its article as the archive holds it now (`verifyQuotes`). */
export async function verifyQuoted(quoted: Quoted, archive: Pick<ArchiveReader, 'articlesById'>): Promise<Quoted> {
  const stored = await archive.articlesById(quoted.citations.map(({ articleId }) => articleId));
  return verifyQuotes(quoted, (id) => stored.get(id) ?? null);
}

import { MAX_FILE_BYTES } from '../article-format.ts';
import type { ZipLimits } from '../zip/read-zip.ts';

/** What documents that are zip files inside (Word, EPUB) may hold: as much text as a file of text may. Pictures are not unpacked. */
export const PACKED_LIMITS: ZipLimits = { entries: 5000, bytes: MAX_FILE_BYTES };

/** Whether a file of such a document is of its text, and of what is said of that. */
export function isOfText(path: string): boolean {
  return /\.(?:x?html?|xml|rels|opf|ncx)$/iu.test(path);
}

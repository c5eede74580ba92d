import type { ZipLimits } from '../zip/read-zip.ts';

/** What documents that are zip files inside (Word, EPUB) may hold: far more than a book with its pictures does. */
export const PACKED_LIMITS: ZipLimits = { entries: 5000, bytes: 200_000_000 };

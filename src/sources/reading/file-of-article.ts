import { createHash } from 'node:crypto';
import type { ParsedArticle } from '../../articles/article-format.ts';
import { oneLine } from '../../articles/body.ts';
import { isLeftOut } from '../../articles/list-article-files.ts';
import { FEEDS } from '../../ingest/additions/own-folders.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import type { Source, SourceItem } from '../source.ts';

/** A file as it is handed to the archive. */
export interface FetchedFile {
  /** Relative to the articles folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

const SLUG_MOST = 40;
const HASH_DIGITS = 12;

/**
 * An article as a file that people can read: JSON with the text as it was found and what page and source say of it. The
 * name comes of the address alone, so what comes again changed takes the place of what was there.
 */
export function fileOfArticle(parsed: ParsedArticle, item: SourceItem, source: Source): FetchedFile {
  const { title, publishedOn, author, details } = parsed;
  const fields = {
    title: title ?? item.title,
    date: publishedOn ?? item.publishedOn,
    source: source.outlet ?? parsed.source,
    author: author ?? item.author,
    url: item.url,
    // Whose it is: what is kept for a time only goes by this.
    from: source.url,
    section: details?.section ?? null,
    modified: details?.modifiedOn ?? null,
    correction: details?.corrections ?? [],
    text: parsed.paragraphs.map(oneLine).filter(Boolean).join('\n\n'),
  };
  return { file: fileName(item.url), bytes: Buffer.from(`${JSON.stringify(fields, null, 2)}\n`) };
}

/** `feeds/coast.example.org/harbour-opens-3f0c5a9be21d.json`: nothing of an address can lead out of its folder. */
export function fileName(url: string): string {
  const { hostname, pathname } = new URL(url);
  const host =
    hostname
      .toLowerCase()
      .replaceAll(/[^a-z0-9.-]+/gu, '-')
      .replaceAll(/^[.-]+|[.-]+$/gu, '') || 'site';
  const hash = createHash('sha256').update(url).digest('hex').slice(0, HASH_DIGITS);
  // A site may be called as what is left out of the folder: notice.example.org.
  return `${FEEDS}/${isLeftOut(host) ? `site-${host}` : host}/${slugOf(pathname)}-${hash}.json`;
}

function slugOf(path: string): string {
  const parts = path.split('/').filter((part) => /\p{L}{3}/u.test(part));
  const words = foldLetters(decoded(parts.at(-1) ?? '').replace(/\.\p{L}+$/u, ''))
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  return words.slice(0, SLUG_MOST).replace(/-+$/u, '') || 'page';
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

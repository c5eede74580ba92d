import type { Article } from '../../articles/article.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import { ADDED } from './own-folders.ts';

/** Letters of the headline that go into a name: enough to know the article by. */
const SLUG_MOST = 40;
/** Hexadecimal digits of the file's SHA-256 in its name: two files of one name hold the same bytes. */
const HASH_DIGITS = 12;

/**
 * The name of an added file, ours from beginning to end: headline and hash, `added/harbour-reopens-3f0c5a9be21d.txt`.
 * Nothing of the name it came with is in it, so it cannot lead anywhere else.
 * @param hash SHA-256 of its bytes, in hexadecimal.
 * @param extension with the dot.
 */
export function nameAddition(articles: readonly Article[], hash: string, extension: string): string {
  const [first] = articles;
  const slug = articles.length > 1 ? `${articles.length}-articles` : slugOf(first?.title ?? '');
  return `${ADDED}/${slug || 'article'}-${hash.slice(0, HASH_DIGITS)}${extension}`;
}

/** The beginning of the SHA-256 of an added file, by its name; null for a name that is not ours. */
export function hashInName(file: string): string | null {
  return NAME.exec(file)?.groups?.['hash'] ?? null;
}

const NAME = new RegExp(`^${ADDED}/[a-z0-9-]+-(?<hash>[0-9a-f]{${HASH_DIGITS}})\\.[a-z]+$`, 'u');

function slugOf(title: string): string {
  const words = foldLetters(title)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  return words.length <= SLUG_MOST
    ? words
    : words
        .slice(0, SLUG_MOST + 1)
        .replace(/-[^-]*$/u, '')
        .slice(0, SLUG_MOST);
}

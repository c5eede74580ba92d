import type { FileProblem } from '../archive/archive.ts';
import type { ArchiveWriter, Fingerprint } from '../archive/archive-writer.ts';
import type { Article } from '../articles/article.ts';

/** Which articles of a file are its own, and what the archive holds of them. */
export interface Claimed {
  readonly own: readonly Article[];
  readonly clashes: readonly FileProblem[];
  /** What the archive holds, or will hold once what was claimed before is stored, of the articles by id. */
  readonly known: ReadonlyMap<string, Fingerprint>;
}

/** A file with what was read of it. */
export interface ClaimingFile {
  readonly file: string;
  readonly articles: readonly Article[];
}

/** Says whose an id is while files are still on their way into the archive. */
export interface Claims {
  /** Claims the articles of a file, after those of the files before it. @param hashOf gives the content hash of one. */
  claim(read: ClaimingFile, hashOf: (article: Article) => string): Promise<Claimed>;
  /** A file has been stored: from here on the archive says it all. */
  stored(file: string): void;
}

/**
 * An id belongs to the article that had it first; who comes later is reported with the names of both files.
 * @param leaving files that give up the ids that they have.
 */
export function createClaims(
  archive: Pick<ArchiveWriter, 'fingerprints'>,
  leaving: ReadonlySet<string> = new Set(),
): Claims {
  /** Articles of files that are not stored yet, by file. */
  const waiting = new Map<string, ReadonlyMap<string, Fingerprint>>();

  /** As the archive will say when all that waits is stored. */
  const fingerprints = async (ids: readonly string[]): Promise<Map<string, Fingerprint>> => {
    const known = new Map(await archive.fingerprints(ids));
    for (const [id, { file }] of known) if (waiting.has(file)) known.delete(id);
    for (const articles of waiting.values()) {
      for (const id of ids) {
        const claimed = articles.get(id);
        if (claimed !== undefined) known.set(id, claimed);
      }
    }
    return known;
  };

  return {
    async claim({ file, articles }, hashOf) {
      const known = await fingerprints(articles.map(({ id }) => id));
      const held = new Map([...known].filter(([, holder]) => !leaving.has(holder.file)));
      const claimed = { ...withoutClashes(articles, file, held), known };
      waiting.set(file, new Map(claimed.own.map((article) => [article.id, { file, hash: hashOf(article) }])));
      return claimed;
    },
    stored: (file) => void waiting.delete(file),
  };
}

function withoutClashes(
  articles: readonly Article[],
  file: string,
  known: ReadonlyMap<string, Fingerprint>,
): Omit<Claimed, 'known'> {
  const own = new Map<string, Article>();
  const clashes: FileProblem[] = [];
  for (const article of articles) {
    const holder = own.has(article.id) ? file : known.get(article.id)?.file;
    if (holder === undefined || (holder === file && !own.has(article.id))) {
      own.set(article.id, article);
    } else {
      const message = `the id "${article.id}" is already used by an article of ${holder === file ? 'the same file' : holder}; give one of them another id or file name (${holder}, ${file})`;
      clashes.push({ file, code: 'article-duplicate-id', message });
    }
  }
  return { own: [...own.values()], clashes };
}

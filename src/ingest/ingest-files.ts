import { setImmediate as others } from 'node:timers/promises';
import type { FileProblem, StoredFile } from '../archive/archive.ts';
import type { FilePart } from '../archive/archive-writer.ts';
import { portionsOf } from '../portions-of.ts';
import type { ReadArticleFile } from '../articles/read-article-file.ts';
import { type HashedArticle, hashed } from './article-hash.ts';
import { bytesToRead, waysToRead } from './ways-to-read.ts';
import type { ChangeNotes } from './change-notes.ts';
import { type Claimed, createClaims } from './claims.ts';
import { inOrder } from './in-order.ts';
import type { IngestOptions } from './ingest-report.ts';
import type { ListedFile } from './plan-update.ts';
import { prepareArticles } from './prepare-articles.ts';

/** Articles that go into one transaction, some forty passages: longer ones would hold up whoever asks meanwhile. */
const GROUP = 8;
/** Files that go into one transaction, however few of their articles are new. */
const MOST_FILES = 64;
/** Files that are read before their turn. */
const READ_AHEAD = 4;
/** Groups that are split, embedded and read for people at a time, while others are stored. */
const PREPARED_AHEAD = 3;

export interface IngestFilesOptions extends IngestOptions {
  readonly notes: ChangeNotes;
  /** Files that are gone, and whose articles are still there: who has an id of theirs now may have it. */
  readonly leaving: ReadonlySet<string>;
}

/** What became of a file. */
export interface IngestedFile {
  readonly added: number;
  readonly changed: number;
  readonly problems: readonly FileProblem[];
}

/** What has been stored so far. */
export interface Stored {
  /** Of files whose last articles are stored now. */
  readonly files: readonly IngestedFile[];
  /** Articles that came or changed. */
  readonly articles: number;
  /** Articles that went, since their files have them no longer. */
  readonly removed: number;
}

/**
 * Reads files and puts their articles into the archive, in order of the files and as if one came after the other; while a
 * group is stored the next are read, split, embedded and searched for people, and no more than a few groups are under way.
 * A file that could not be read keeps its articles.
 */
export async function* ingestFiles(files: readonly ListedFile[], options: IngestFilesOptions): AsyncGenerator<Stored> {
  const claims = createClaims(options.archive, options.leaving);
  const longest = files.reduce((most, { file, size }) => Math.max(most, bytesToRead(file, size)), 0);
  const { readFile, people } = waysToRead({ things: files.length, longest }, options);
  const read = inOrder(files, async (listed) => ({ listed, ...(await readFile(listed.file)) }), READ_AHEAD);
  const prepare = (group: readonly WaitingPart[]) => prepareGroup(group, { ...options, people });
  const groups = inOrder(grouped(partsOf(read, claims, options.notes)), prepare, PREPARED_AHEAD);
  for await (const group of groups) {
    const parts = group.flatMap(({ part }) => (part === null ? [] : [part]));
    await options.notes.storing(parts);
    const removed = parts.length === 0 ? 0 : await options.archive.putFiles(parts);
    for (const part of parts) if (part.read !== null) claims.stored(part.read.file.file);
    // While the next group is prepared: all at the end would be a wait of its own.
    if (parts.length > 0) {
      await others();
      await options.archive.settle();
    }
    const articles = parts.reduce((sum, { records }) => sum + records.length, 0);
    yield { files: group.flatMap(({ done }) => (done === null ? [] : [done])), articles, removed };
  }
}

/** A part of a file as it waits to be prepared. */
interface WaitingPart {
  readonly articles: readonly HashedArticle[];
  /** Null unless it is the file's last part and the file could be read. */
  readonly read: FilePart['read'];
  /** Null unless it is the file's last part. */
  readonly done: IngestedFile | null;
}

type ReadFile = ReadArticleFile & { readonly listed: ListedFile };

async function* partsOf(
  read: AsyncIterable<ReadFile>,
  claims: ReturnType<typeof createClaims>,
  notes: ChangeNotes,
): AsyncGenerator<WaitingPart> {
  for await (const { listed, articles, problems, hash } of read) {
    if (hash === null) {
      yield { articles: [], read: null, done: { added: 0, changed: 0, problems } };
      continue;
    }
    notes.read(listed.file, hash);
    const hashes = new Map<string, HashedArticle>();
    const hashOf = (article: (typeof articles)[number]): string => {
      const made = hashed(article);
      hashes.set(article.id, made);
      return made.hash;
    };
    const claimed = await claims.claim({ file: listed.file, articles }, hashOf);
    yield* inParts(claimed, { ...listed, hash, problems: [...problems, ...claimed.clashes] }, hashes);
  }
}

function* inParts(
  { own, known }: Claimed,
  file: StoredFile,
  hashes: ReadonlyMap<string, HashedArticle>,
): Generator<WaitingPart> {
  const wanted = own.flatMap(({ id }) => {
    const one = hashes.get(id);
    return one === undefined || known.get(id)?.hash === one.hash ? [] : [one];
  });
  const changed = wanted.filter(({ article }) => known.has(article.id)).length;
  const last = {
    read: { file, ids: new Set(own.map(({ id }) => id)) },
    done: { added: wanted.length - changed, changed, problems: file.problems },
  };
  // A file of which nothing is wanted is read all the same.
  const portions = wanted.length === 0 ? [[]] : [...portionsOf(wanted, GROUP)];
  for (const articles of portions.slice(0, -1)) yield { articles, read: null, done: null };
  yield { articles: portions.at(-1) ?? [], ...last };
}

/** Parts together, as many as one transaction takes. */
async function* grouped(parts: AsyncIterable<WaitingPart>): AsyncGenerator<readonly WaitingPart[]> {
  let group: WaitingPart[] = [];
  let articles = 0;
  for await (const part of parts) {
    if (group.length === MOST_FILES || (group.length > 0 && articles + part.articles.length > GROUP)) {
      yield group;
      [group, articles] = [[], 0];
    }
    group.push(part);
    articles += part.articles.length;
  }
  if (group.length > 0) yield group;
}

interface PreparedPart {
  /** Null where nothing is to be stored. */
  readonly part: FilePart | null;
  readonly done: IngestedFile | null;
}

async function prepareGroup(group: readonly WaitingPart[], options: IngestOptions): Promise<readonly PreparedPart[]> {
  const records = await prepareArticles(
    group.flatMap(({ articles }) => articles),
    options,
  );
  let next = 0;
  return group.map(({ articles, read, done }) => {
    const own = records.slice(next, (next += articles.length));
    return { part: read === null && own.length === 0 ? null : { records: own, read }, done };
  });
}

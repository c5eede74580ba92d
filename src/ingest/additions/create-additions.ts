import type { StoredArticle } from '../../archive/archive.ts';
import type { ArchiveReader } from '../../archive/archive-reader.ts';
import type { ArchiveWriter } from '../../archive/archive-writer.ts';
import { formatOf, USUAL_EXTENSIONS } from '../../articles/formats/formats.ts';
import { readArticleBytes } from '../../articles/read-article-bytes.ts';
import { AppError } from '../../errors.ts';
import type { AdditionProblem, AddReply } from '../../reply/kinds/add-reply.ts';
import type { ArchiveStatus } from '../../reply/kinds/archive-status.ts';
import { checkAddition } from './check-addition.ts';
import { describeAddition } from './describe-addition.ts';
import { nameAddition } from './name-addition.ts';
import { takeAway } from './take-away.ts';
import type { Upload } from './upload.ts';
import { writeAddition } from './write-addition.ts';

export interface AdditionsParts {
  readonly archive: ArchiveReader & Pick<ArchiveWriter, 'files' | 'idsByBody'>;
  readonly articlesDir: string;
  /** Brings the archive up to date with the articles folder, or with some files of it. */
  readonly update: (files?: readonly string[]) => Promise<unknown>;
  readonly status: () => Promise<ArchiveStatus>;
}

/** Articles that people add from where they are, and may take away again. */
export interface Additions {
  /**
   * Reads a file as those of the folder are read, keeps it if nothing is wrong with any part of it, and indexes it.
   * @throws {AppError} `additions-folder`, `disk-full`, or as `App.update` while nothing has been kept yet.
   */
  add(upload: Upload): Promise<AddReply>;
  /** Takes an added file away again. @param given the id of an article of it, or the file. @throws as `add`. */
  takeAway(given: string): Promise<AddReply>;
}

/** The largest file that is added: a few hundred articles. Larger ones are put into the folder by hand. */
export const MOST_BYTES = 4_000_000;

/** An update that was under way began before the file was there; the next one sees it. */
const TRIES = 3;

/** One at a time: two files of the same article must not both find that it is new. */
export function createAdditions(parts: AdditionsParts): Additions {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    add: (upload) => inTurn(() => add(upload, parts)),
    takeAway: (given) => inTurn(() => removeAgain(given, parts)),
  };
}

async function add(upload: Upload, parts: AdditionsParts): Promise<AddReply> {
  const { archive, articlesDir, update, status } = parts;
  const refused = async (problems: readonly AdditionProblem[]): Promise<AddReply> => ({
    ...emptyReply(upload.name, await status()),
    kind: 'not-added',
    problems,
  });
  const format = formatOf(upload.name);
  const [extension = ''] = format?.extensions ?? [];
  if (format === null) return refused([{ code: 'article-unknown-format', message: UNKNOWN_FORMAT }]);
  const bytes = await bytesOf(upload);
  if ('message' in bytes) return refused([bytes]);
  // What is compared with must be what the folder holds.
  await update();
  // Articles without an id take it from the file's name, which says what they are about: so they are read twice.
  const { articles, hash } = await readArticleBytes(bytes, extension, format);
  const file = nameAddition(articles, hash, extension);
  const read = await readArticleBytes(bytes, file, format);
  const problems = await checkAddition(read, archive);
  if (problems.length > 0) return refused(problems);
  await writeAddition(articlesDir, file, bytes);
  const ids = read.articles.map(({ id }) => id);
  const stored = async (): Promise<readonly StoredArticle[]> =>
    [...(await archive.articlesById(ids)).values()].filter((article) => article.file === file);
  const trouble = await updateUntil(
    async () => (await stored()).length === ids.length,
    () => update([file]),
  );
  const added = await stored();
  return {
    ...emptyReply(upload.name, await status()),
    kind: 'added',
    file,
    isIndexed: added.length === ids.length,
    ...describeAddition(added),
    problems: trouble,
  };
}

async function removeAgain(given: string, parts: AdditionsParts): Promise<AddReply> {
  const { archive, articlesDir, update, status } = parts;
  const taken = await takeAway(given, archive, articlesDir);
  if ('problem' in taken)
    return { ...emptyReply(given, await status()), kind: 'not-taken-away', problems: [taken.problem] };
  const isGone = async (): Promise<boolean> => !(await archive.files([taken.file])).has(taken.file);
  const problems = await updateUntil(isGone, () => update([taken.file]));
  return {
    ...emptyReply(given, await status()),
    kind: 'taken-away',
    file: taken.file,
    isIndexed: await isGone(),
    problems,
  };
}

/** Its bytes, or what is wrong with them before they are read as anything. */
async function bytesOf(upload: Upload): Promise<Uint8Array | AdditionProblem> {
  try {
    const bytes = await upload.read(MOST_BYTES);
    return bytes.length > MOST_BYTES ? { code: 'article-too-large', message: TOO_LARGE } : bytes;
  } catch (error) {
    if (error instanceof AppError && error.code === 'upload-unreadable')
      return { code: error.code, message: error.message };
    throw error;
  }
}

/** What kept the archive from being brought up to date; the file is where it should be, and a later update will see it. */
async function updateUntil(
  isDone: () => Promise<boolean>,
  update: () => Promise<unknown>,
): Promise<readonly AdditionProblem[]> {
  try {
    for (let tries = 0; tries < TRIES && !(await isDone()); tries += 1) await update();
    return [];
  } catch (error) {
    const code = error instanceof AppError ? error.code : 'unexpected';
    return [{ code, message: 'is in the folder, and will be indexed as soon as that can be done again' }];
  }
}

const UNKNOWN_FORMAT = `is in no format that is read; save it as ${USUAL_EXTENSIONS.join(', ')}`;
const TOO_LARGE = `has more than ${MOST_BYTES / 1_000_000} MB, which is the most that can be added; split it, or put it into the articles folder`;

function emptyReply(given: string, archive: ArchiveStatus): Omit<AddReply, 'kind'> {
  return {
    command: 'add',
    given,
    file: null,
    articles: [],
    isIndexed: false,
    lines: [],
    citations: [],
    problems: [],
    archive,
  };
}

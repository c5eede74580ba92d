import { parse } from 'node:path/posix';
import type { ArchiveReader } from '../../archive/archive-reader.ts';
import type { ArchiveWriter } from '../../archive/archive-writer.ts';
import { formatOf } from '../../articles/formats/formats.ts';
import { AppError } from '../../errors.ts';
import type { AdditionProblem, AddReply } from '../../reply/kinds/add-reply.ts';
import type { ArchiveStatus } from '../../reply/kinds/archive-status.ts';
import { type AdmittedFile, admitFile, mostBytes, tooLarge, UNKNOWN_FORMAT } from './admit-file.ts';
import type { ReadNamedBytes } from '../ways-to-read.ts';
import { describeAddition } from './describe-addition.ts';
import { keepFiles, storedOf, updateUntil } from './keep-files.ts';
import { takeAway } from './take-away.ts';
import { type NamedFile, takeIn, type TakenIn } from './take-in.ts';
import { type HandedFile, inZip, unpackZip, ZIP } from './unpack-zip.ts';
import type { Upload } from './upload.ts';
import type { AdditionsFolder } from './write-addition.ts';

export interface AdditionsParts extends AdditionsFolder {
  readonly archive: ArchiveReader & Pick<ArchiveWriter, 'files' | 'idsByBody'>;
  /** Brings the archive up to date with the articles folder, or with some files of it. */
  readonly update: (files?: readonly string[]) => Promise<unknown>;
  readonly status: () => Promise<ArchiveStatus>;
  readonly readBytes: ReadNamedBytes;
  /** As `TakeInParts`. */
  readonly hasEnded: (file: string, body: string) => boolean;
}

/** Articles that people add from where they are, and may take away again. */
export interface Additions {
  /**
   * Reads a file as those of the folder are read, keeps it if nothing is wrong with any part of it, and indexes it; of a
   * zip each of its files.
   * @throws {AppError} `additions-folder`, `disk-full`, or as `App.update` while nothing has been kept yet.
   */
  add(upload: Upload): Promise<AddReply>;
  /** Takes files in that were made of what was fetched. @throws as `add`. */
  takeIn(files: readonly NamedFile[]): Promise<readonly TakenIn[]>;
  /** Takes one in for somebody who asked for it. @param found the file, or why there is none. @throws as `add`. */
  addNamed(given: string, found: NamedFile | { readonly message: string }): Promise<AddReply>;
  /** Takes an added file away again. @param given the id of an article of it, or the file. @throws as `add`. */
  takeAway(given: string): Promise<AddReply>;
}

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
    takeIn: (files) => inTurn(() => takeIn(files, parts)),
    addNamed: (given, found) => inTurn(() => addNamed({ given, found }, parts)),
    takeAway: (given) => inTurn(() => removeAgain(given, parts)),
  };
}

async function add(upload: Upload, parts: AdditionsParts): Promise<AddReply> {
  const { update, status } = parts;
  const refused = async (problems: readonly AdditionProblem[]): Promise<AddReply> => ({
    ...emptyReply(upload.name, await status()),
    kind: 'not-added',
    problems: firstOf(problems),
  });
  const isZip = upload.name.toLowerCase().endsWith(ZIP);
  if (!isZip && formatOf(upload.name) === null) return refused([UNKNOWN_FORMAT]);
  const bytes = await bytesOf(upload);
  if ('message' in bytes) return refused([bytes]);
  // What is compared with must be what the folder holds.
  await update();
  const handed = isZip ? await unpackZip(bytes) : { files: [{ name: upload.name, bytes }], problems: [] };
  const kept: AdmittedFile[] = [];
  const problems: AdditionProblem[] = [...handed.problems];
  for (const one of handed.files) {
    const admitted = await admitFile(one, parts);
    if ('problems' in admitted) problems.push(...admitted.problems.map((problem) => of(one, problem, isZip)));
    else problems.push(...(await keepFiles([admitted], parts)));
    if ('file' in admitted) kept.push(admitted);
  }
  return kept.length === 0 ? refused(problems) : addedReply({ given: upload.name, kept, problems }, parts);
}

function of({ name }: HandedFile, { code, message }: AdditionProblem, isZip: boolean): AdditionProblem {
  return { code, message: isZip ? inZip(name, message) : message };
}

interface Kept {
  readonly given: string;
  readonly kept: readonly AdmittedFile[];
  readonly problems: readonly AdditionProblem[];
}

async function addedReply({ given, kept, problems }: Kept, { archive, status }: AdditionsParts): Promise<AddReply> {
  const added = await storedOf(kept, archive);
  const [only, ...others] = kept;
  return {
    ...emptyReply(given, await status()),
    kind: 'added',
    file: others.length === 0 ? (only?.file ?? null) : null,
    isIndexed: added.length === kept.reduce((sum, { ids }) => sum + ids.length, 0),
    ...describeAddition(added),
    problems: firstOf(problems),
  };
}

/** Problems told one by one; a zip may have one a file. */
const MOST_TOLD = 9;

function firstOf(problems: readonly AdditionProblem[]): readonly AdditionProblem[] {
  if (problems.length <= MOST_TOLD) return problems;
  const more = `has ${problems.length - MOST_TOLD} more faults like these; mend them too`;
  return [...problems.slice(0, MOST_TOLD), { code: problems[0]?.code ?? 'article-broken', message: more }];
}

async function addNamed({ given, found }: Asked, parts: AdditionsParts): Promise<AddReply> {
  const refused = async (problems: readonly AdditionProblem[]): Promise<AddReply> => ({
    ...emptyReply(given, await parts.status()),
    kind: 'not-added',
    problems,
  });
  if ('message' in found) return refused([{ code: 'upload-unreadable', message: found.message }]);
  // Only sources are kept from bringing back what went for good: somebody wants this one.
  const [taken] = await takeIn([found], { ...parts, hasEnded: () => false });
  if (taken === undefined || taken.kind === 'refused') return refused(taken?.problems ?? []);
  if (taken.kind === 'known') return refused([{ code: 'article-duplicate-text', message: KNOWN }]);
  const kept = { ...found, ids: [parse(found.file).name] };
  return addedReply({ given, kept: [kept], problems: taken.problems }, parts);
}

interface Asked {
  readonly given: string;
  readonly found: NamedFile | { readonly message: string };
}

const KNOWN = 'has a text that the archive has already; there is no need to add it again';

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
    const most = mostBytes(upload.name);
    const bytes = await upload.read(most);
    return bytes.length > most ? { code: 'article-too-large', message: tooLarge(upload.name) } : bytes;
  } catch (error) {
    if (error instanceof AppError && error.code === 'upload-unreadable')
      return { code: error.code, message: error.message };
    throw error;
  }
}

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

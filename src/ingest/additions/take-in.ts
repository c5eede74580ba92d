import type { ArchiveReader } from '../../archive/archive-reader.ts';
import type { ArchiveWriter } from '../../archive/archive-writer.ts';
import { formatOf } from '../../articles/formats/formats.ts';
import type { AdditionProblem } from '../../reply/kinds/add-reply.ts';
import type { ReadNamedBytes } from '../ways-to-read.ts';
import { type AdmittedFile, UNKNOWN_FORMAT } from './admit-file.ts';
import { checkAddition } from './check-addition.ts';
import { hashOf } from '../../articles/read-article-bytes.ts';
import { keepFiles, type KeepingParts } from './keep-files.ts';

/** A file under the name it is to have, relative to the articles folder. */
export interface NamedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What became of it. `known`: an article has this text already, here or in another file; `ended`: it went for good. */
export interface TakenIn {
  readonly file: string;
  readonly kind: 'added' | 'changed' | 'known' | 'ended' | 'refused';
  readonly problems: readonly AdditionProblem[];
}

export interface TakeInParts extends KeepingParts {
  readonly archive: Pick<ArchiveReader, 'articlesById'> & Pick<ArchiveWriter, 'files' | 'idsByBody'>;
  readonly readBytes: ReadNamedBytes;
  /** Whether a file of this name, or an article of this text, went for good. */
  readonly hasEnded: (file: string, body: string) => boolean;
}

/**
 * Takes files in under names of their own, each read and held against the archive as one that somebody adds; what one
 * held before, it holds no more. A file that something is wrong with stops none of the others.
 * @throws {AppError} as `keepFiles`, and whatever an update throws.
 */
export async function takeIn(files: readonly NamedFile[], parts: TakeInParts): Promise<readonly TakenIn[]> {
  if (files.length === 0) return [];
  const { archive } = parts;
  // What is compared with must be what the folder holds.
  await parts.update();
  const taken: TakenIn[] = [];
  const admitted: AdmittedFile[] = [];
  const texts = new Set<string>();
  const before = await archive.files(files.map(({ file }) => file));
  for (const { file, bytes } of files) {
    const known = before.get(file);
    if (formatOf(file) === null) taken.push({ file, kind: 'refused', problems: [UNKNOWN_FORMAT] });
    else if (known?.hash === hashOf(bytes)) taken.push({ file, kind: 'known', problems: [] });
    else {
      const read = await parts.readBytes(bytes, file);
      if (read.articles.some(({ body }) => parts.hasEnded(file, body))) {
        taken.push({ file, kind: 'ended', problems: [] });
        continue;
      }
      const problems = await checkAddition(read, archive, file);
      const isCopy = problems.length > 0 && problems.every(({ code }) => code === 'article-duplicate-text');
      const isAgain = read.articles.some(({ body }) => texts.has(body));
      if (isCopy || isAgain) taken.push({ file, kind: 'known', problems: [] });
      else if (problems.length > 0) taken.push({ file, kind: 'refused', problems });
      else {
        for (const { body } of read.articles) texts.add(body);
        admitted.push({ file, bytes, ids: read.articles.map(({ id }) => id) });
        taken.push({ file, kind: known === undefined ? 'added' : 'changed', problems: [] });
      }
    }
  }
  const trouble = await keepFiles(admitted, parts);
  return trouble.length === 0
    ? taken
    : taken.map((one) => (one.kind === 'known' || one.kind === 'ended' ? one : { ...one, problems: trouble }));
}

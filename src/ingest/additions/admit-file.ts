import type { ArchiveReader } from '../../archive/archive-reader.ts';
import type { ArchiveWriter } from '../../archive/archive-writer.ts';
import { MAX_PACKED_BYTES } from '../../articles/article-format.ts';
import { formatOf, USUAL_EXTENSIONS } from '../../articles/formats/formats.ts';
import type { AdditionProblem } from '../../reply/kinds/add-reply.ts';
import type { ReadNamedBytes } from '../ways-to-read.ts';
import { checkAddition } from './check-addition.ts';
import { nameAddition } from './name-addition.ts';
import type { HandedFile } from './unpack-zip.ts';

/** A file that nothing speaks against, under the name it is kept by. */
export interface AdmittedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Of its articles. */
  readonly ids: readonly string[];
}

export interface AdmittingParts {
  readonly archive: Pick<ArchiveReader, 'articlesById'> & Pick<ArchiveWriter, 'idsByBody'>;
  readonly readBytes: ReadNamedBytes;
}

/** Reads a file as those of the folder are read, names it, and holds it against the archive; or says what is wrong with it. */
export async function admitFile(
  { name, bytes }: HandedFile,
  { archive, readBytes }: AdmittingParts,
): Promise<AdmittedFile | { readonly problems: readonly AdditionProblem[] }> {
  const format = formatOf(name);
  const [extension = ''] = format?.extensions ?? [];
  if (format === null) return { problems: [UNKNOWN_FORMAT] };
  if (bytes.length > mostBytes(name)) return { problems: [{ code: 'article-too-large', message: tooLarge(name) }] };
  // Articles without an id take it from the file's name, which says what they are about: so they are read twice.
  const { articles, hash } = await readBytes(bytes, extension);
  const file = nameAddition(articles, hash, extension);
  const read = await readBytes(bytes, file);
  const problems = await checkAddition(read, archive);
  return problems.length > 0 ? { problems } : { file, bytes, ids: read.articles.map(({ id }) => id) };
}

const MEGABYTE = 1_000_000;
/** A few hundred articles as text. */
const MOST_TEXT = 4 * MEGABYTE;
/** Text with its fonts and pictures, or packed. */
const MOST_PACKED = 20 * MEGABYTE;

/** The largest file of this name that is added, in bytes; a zip is none of the formats. Larger ones are put into the folder by hand. */
export function mostBytes(name: string): number {
  const format = formatOf(name);
  return format === null || format.maxBytes === MAX_PACKED_BYTES ? MOST_PACKED : MOST_TEXT;
}

/** Why a file is too large, as the rest of a sentence that begins with its name. */
export function tooLarge(name: string): string {
  return `has more than ${mostBytes(name) / MEGABYTE} MB, which is the most that can be added; split it, or put it into the articles folder`;
}

/** What speaks against a file of any other kind. */
export const UNKNOWN_FORMAT: AdditionProblem = {
  code: 'article-unknown-format',
  message: `is in no format that is read; save it as ${USUAL_EXTENSIONS.join(', ')}`,
};

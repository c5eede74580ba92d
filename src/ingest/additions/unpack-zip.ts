import { basename } from 'node:path/posix';
import { formatOf } from '../../articles/formats/formats.ts';
import { isLeftOut } from '../../articles/list-article-files.ts';
import { readZip } from '../../articles/zip/read-zip.ts';
import type { AdditionProblem } from '../../reply/kinds/add-reply.ts';

/** The extension of files that hold other files. */
export const ZIP = '.zip';

/** A file that was handed over, by its name or its path in a zip. */
export interface HandedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface HandedFiles {
  readonly files: readonly HandedFile[];
  readonly problems: readonly AdditionProblem[];
}

const LIMITS = { entries: 500, bytes: 100_000_000 };

/**
 * The articles in a zip. What systems put into one for themselves, and what is about its folder, is passed over as it is
 * in the articles folder; any other file that is no article is told, and a zip within it is not opened.
 */
export async function unpackZip(bytes: Uint8Array): Promise<HandedFiles> {
  const files = await readZip(bytes, LIMITS, (path) => !isOfSystem(path) && formatOf(path) !== null);
  if ('message' in files) return { files: [], problems: [{ code: 'article-broken', message: files.message }] };
  const others: AdditionProblem[] = [];
  // Nothing of them is unpacked: their names alone are read.
  await readZip(bytes, LIMITS, (path) => {
    if (!isOfSystem(path) && formatOf(path) === null)
      others.push({ code: 'article-unknown-format', message: why(path) });
    return false;
  });
  const nothing = files.size + others.length === 0 ? [{ code: 'article-empty', message: 'holds no file' }] : [];
  return { files: [...files].map(([name, content]) => ({ name, bytes: content })), problems: [...others, ...nothing] };
}

/** "__MACOSX/", ".DS_Store", "README". */
function isOfSystem(path: string): boolean {
  return (
    path.startsWith('__MACOSX/') || path.split('/').some((part) => part.startsWith('.')) || isLeftOut(basename(path))
  );
}

function why(path: string): string {
  const isZip = path.toLowerCase().endsWith(ZIP);
  return inZip(path, isZip ? 'is a zip of its own; unpack it, and add that alone' : 'is in no format that is read');
}

/** A sentence on a file, as one on the zip that holds it. */
export function inZip(path: string, message: string): string {
  return `holds “${path}”, which ${message}`;
}

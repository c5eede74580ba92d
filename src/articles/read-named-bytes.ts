import { formatOf } from './formats/formats.ts';
import { readArticleBytes, type ReadBytes } from './read-article-bytes.ts';

/** As `readArticleBytes`, in the format that the name says. @throws {Error} for a name of none. */
export async function readNamedBytes(bytes: Uint8Array, file: string): Promise<ReadBytes> {
  const format = formatOf(file);
  if (format === null) throw new Error(`no format reads ${file}`);
  return readArticleBytes(bytes, file, format);
}

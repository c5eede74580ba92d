import type { ArticleFormat } from '../article-format.ts';
import { htmlFormat } from './html-format.ts';
import { jsonFormat } from './json-format.ts';
import { jsonlFormat } from './jsonl-format.ts';
import { markdownFormat } from './markdown-format.ts';
import { docxFormat } from './docx-format.ts';
import { epubFormat } from './epub-format.ts';
import { pdfFormat } from './pdf-format.ts';
import { textFormat } from './text-format.ts';
import { xmlFormat } from './xml-format.ts';

/** Every format that articles are read from. To add one: write its file and name it here. */
export const FORMATS: readonly ArticleFormat[] = [
  textFormat,
  markdownFormat,
  htmlFormat,
  jsonFormat,
  jsonlFormat,
  pdfFormat,
  docxFormat,
  epubFormat,
  xmlFormat,
];

/** The usual extension of each, with the dot: `.txt`, `.md` and so on. */
export const USUAL_EXTENSIONS: readonly string[] = FORMATS.flatMap(({ extensions }) => extensions.slice(0, 1));

/** The format of a file, by its extension; null when Dateline does not read such files. */
export function formatOf(file: string): ArticleFormat | null {
  const name = file.toLowerCase();
  return FORMATS.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension))) ?? null;
}

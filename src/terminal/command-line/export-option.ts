import { extname } from 'node:path';
import { writeFileSync } from 'node:fs';
import type { Command as Parser } from 'commander';
import { AppError, messageOf } from '../../errors.ts';
import { EXPORT_KINDS, exportQuotes, type ExportKind } from '../../reply/exports/export-quotes.ts';
import { aboutOf } from '../../reply/exports/about-of.ts';
import type { Reply } from '../../reply/kinds/reply.ts';
import type { RawOptions } from './command-line-options.ts';

/** A file for the quotes of a reply. */
export interface ExportFile {
  readonly file: string;
  readonly kind: ExportKind;
}

/** Adds `--export`. */
export function addExport(parser: Parser): void {
  parser.option('--export <FILE>', 'Write its quotes too, to a .md, .csv or .json (CSL-JSON) file');
}

/**
 * The file that a command line asks its quotes to be written to; null for none.
 * @throws {AppError} `usage` for a file of another kind, or one file for many lines.
 */
export function exportOf({ export: file }: RawOptions, readsLines: boolean): ExportFile | null {
  if (typeof file !== 'string') return null;
  if (readsLines) throw new AppError('usage', 'An export is of one reply: give the words instead of -.');
  const kind = EXPORT_KINDS.find((one) => extname(file).toLowerCase() === `.${one}`);
  if (kind === undefined)
    throw new AppError('usage', `An export is a file that ends in .md, .csv or .json; ${file} does not.`);
  return { file, kind };
}

/** Writes the quotes of a reply; none for one that quotes nothing. @throws {AppError} `usage` where the file cannot be written. */
export function writeExport(reply: Reply, { file, kind }: ExportFile): boolean {
  if (!('citations' in reply) || reply.citations.length === 0) return false;
  try {
    writeFileSync(file, exportQuotes(kind, aboutOf(reply), reply.citations));
    return true;
  } catch (error) {
    throw new AppError('usage', `The quotes cannot be written to ${file}: ${messageOf(error)}`, { cause: error });
  }
}

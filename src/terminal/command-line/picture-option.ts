import type { Command as Parser } from 'commander';
import { AppError } from '../../errors.ts';
import { checkPictureName } from '../../picture/write-picture.ts';
import type { RawOptions } from './command-line-options.ts';
import type { PictureFile } from './invocation.ts';

/** Adds `--picture` and `--dark`. */
export function addPicture(parser: Parser): void {
  parser
    .option('--picture <FILE>', 'Write it as a picture too, to a .svg or .png file')
    .option('--dark', 'A dark picture rather than a light one');
}

/**
 * The picture that a command line asks for; null for none.
 * @throws {AppError} `usage` for a file of another kind, or one file for many lines.
 */
export function pictureOf({ picture, dark }: RawOptions, readsLines: boolean): PictureFile | null {
  if (typeof picture !== 'string') return null;
  if (readsLines) throw new AppError('usage', 'A picture is of one reply: give the words instead of -.');
  checkPictureName(picture);
  return { file: picture, scheme: dark === true ? 'dark' : 'light' };
}

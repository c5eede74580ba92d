import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { AppError, messageOf } from '../errors.ts';
import { svgToPng } from './svg-to-png.ts';
import type { Svg } from './svg.ts';

/**
 * What a picture's file may be called, checked before anything is computed for it.
 * @throws {AppError} `usage` for a file that is neither `.svg` nor `.png`.
 */
export function checkPictureName(file: string): void {
  if (!FORMATS.includes(extname(file).toLowerCase()))
    throw new AppError('usage', `A picture is a file that ends in .svg or .png; ${file} does not.`);
}

/** Writes a picture as its file's name says. @throws {AppError} `usage` for another name, or where it cannot be written. */
export async function writePicture(file: string, svg: Svg): Promise<void> {
  checkPictureName(file);
  const bytes = extname(file).toLowerCase() === '.png' ? await svgToPng(svg) : svg;
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw new AppError('usage', `The picture cannot be written to ${file}: ${messageOf(error)}`, { cause: error });
  }
}

const FORMATS = ['.svg', '.png'];

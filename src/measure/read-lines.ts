import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { AppError, messageOf } from '../errors.ts';

/**
 * The lines of a `.jsonl` file, in its order; none when there is no such file.
 * @throws {AppError} `usage` when it cannot be read.
 */
export function readLines<Line>(file: string, schema: z.ZodType<Line>): readonly Line[] {
  if (!existsSync(file)) return [];
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.filter((line) => line.trim() !== '').map((line) => schema.parse(JSON.parse(line)));
  } catch (error) {
    throw new AppError('usage', `${file} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

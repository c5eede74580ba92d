import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError, messageOf } from '../../src/errors.ts';

/**
 * A JSON file of a model's folder; null when there is no such file.
 * @throws {AppError} `model-unavailable` when it is not what `schema` says.
 */
export function readModelFile<Content>(folder: string, file: string, schema: z.ZodType<Content>): Content | null {
  const path = join(folder, file);
  if (!existsSync(path)) return null;
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : messageOf(error);
    throw unusableFolder(folder, `${file} cannot be used: ${reason}`, error);
  }
}

/** The error of a folder that does not hold a model that can be used. @param reason without a full stop. */
export function unusableFolder(folder: string, reason: string, cause?: unknown): AppError {
  return new AppError('model-unavailable', `The model in ${folder} cannot be used: ${reason}.`, { cause });
}

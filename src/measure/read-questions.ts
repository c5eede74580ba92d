import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError, messageOf } from '../errors.ts';

const questionLine = z.object({
  id: z.string(),
  question: z.string().min(1),
  answers: z.array(z.string()),
  articles: z.array(z.string()),
  answerable: z.boolean(),
  kind: z.string(),
});

/** A question whose answers are known: the texts that answer it, the ids of the articles that hold them, its kind. */
export type KnownQuestion = z.infer<typeof questionLine>;

/**
 * The questions of a folder's `questions.jsonl`, in its order.
 * @throws {AppError} `usage` when there is none that can be read.
 */
export function readQuestions(folder: string): readonly KnownQuestion[] {
  try {
    const lines = readFileSync(join(folder, 'questions.jsonl'), 'utf8').split('\n');
    return lines.filter((line) => line.trim() !== '').map((line) => questionLine.parse(JSON.parse(line)));
  } catch (error) {
    throw new AppError('usage', `${folder} holds no questions.jsonl that can be read: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

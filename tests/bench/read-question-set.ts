import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const articleLine = z.object({ id: z.string(), title: z.string(), text: z.string() });
const questionLine = z.object({
  question: z.string(),
  answers: z.array(z.string()),
  /** Ids of the articles that answer it. */
  articles: z.array(z.string()),
  answerable: z.boolean(),
});

export type BenchArticle = z.infer<typeof articleLine>;
export type BenchQuestion = z.infer<typeof questionLine>;

/** Articles, and the questions on them that have an answer: `articles.jsonl` and `questions.jsonl` of a folder. */
export function readAnswerable(folder: string) {
  return {
    articles: readLines(join(folder, 'articles.jsonl'), articleLine),
    questions: readLines(join(folder, 'questions.jsonl'), questionLine).filter(({ answerable }) => answerable),
  };
}

function readLines<Line>(file: string, schema: z.ZodType<Line>): readonly Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}

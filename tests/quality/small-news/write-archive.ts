import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArticleFile } from '../../../src/articles/read-article-file.ts';
import { type ArchiveLine, takeArticles } from './corpus-articles.ts';
import type { QuestionSet } from './question-set.ts';
import { unprintedAnswers } from './unprinted-answers.ts';

const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));

export interface ArchiveFolders {
  /** Holds the gzipped corpora. */
  readonly corpora: string;
  /** Receives `articles.jsonl` and `questions.jsonl`; made when it is not there. */
  readonly output: string;
}

/**
 * Writes a set as a folder that `dateline eval` takes. Nothing is written unless every article is there and every answer
 * is printed. @returns how many articles. @throws {Error} saying what is missing.
 */
export async function writeArchive(set: QuestionSet, { corpora, output }: ArchiveFolders): Promise<number> {
  const articles = [...takeArticles(corpora, set.articles), ...(await seedArticle(set.seed))];
  const problems = unprintedAnswers(set.questions, articles);
  if (problems.length > 0) throw new Error(`the questions do not fit the articles:\n${problems.join('\n')}`);
  mkdirSync(output, { recursive: true });
  writeLines(join(output, 'articles.jsonl'), articles);
  writeLines(join(output, 'questions.jsonl'), set.questions);
  return articles.length;
}

async function seedArticle(file: string | null): Promise<readonly ArchiveLine[]> {
  if (file === null) return [];
  const { articles, problems } = await readArticleFile(SEEDS, file);
  if (articles.length === 0) throw new Error(`seeds/${file} ${problems[0]?.message ?? 'holds no article'}`);
  return articles.map(({ id, title, body, source, publishedOn }) => ({ id, title, text: body, source, publishedOn }));
}

function writeLines(path: string, values: readonly object[]): void {
  writeFileSync(path, values.map((value) => `${JSON.stringify(value)}\n`).join(''));
}

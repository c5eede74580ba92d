import { readFileSync } from 'node:fs';
import { z } from 'zod';

const chosenArticle = z.object({
  /** Its id in the archive that is made: what questions call it by. */
  id: z.string().min(1),
  /** Name of the corpus file, without `.jsonl.gz`. */
  corpus: z.string().min(1),
  /** Id of the record in that file. */
  record: z.string().min(1),
});

const askedQuestion = z.object({
  id: z.string().min(1),
  question: z.string().min(1),
  /** Words of an article; a line that holds one of them answers. Empty when nothing in the archive does. */
  answers: z.array(z.string().min(1)),
  /** Ids of the articles that answer, or that a question without an answer is about. */
  articles: z.array(z.string()),
  answerable: z.boolean(),
  kind: z.enum(['answerable', 'paraphrased', 'same-people', 'false-premise', 'outside']),
});

export type ChosenArticle = z.infer<typeof chosenArticle>;
export type AskedQuestion = z.infer<typeof askedQuestion>;

/** Questions, and the articles that they are asked of. */
export interface QuestionSet {
  readonly articles: readonly ChosenArticle[];
  /** File in `seeds/` of an article that belongs to the set too; null for none. */
  readonly seed: string | null;
  readonly questions: readonly AskedQuestion[];
}

/** The seed article: questions call it by its file name without the extension. */
const SEED = '000_fe1b989d3a4af603.txt';

/** `measuring` is for scores; `fitting` is for weights. No article is in both. */
const SETS = {
  measuring: { articles: 'articles.json', questions: 'questions.jsonl', seed: SEED },
  fitting: { articles: 'fitting-articles.json', questions: 'fitting-questions.jsonl', seed: null },
} as const;

export type SetName = keyof typeof SETS;

export const SET_NAMES: readonly SetName[] = ['measuring', 'fitting'];

/** A committed set. @throws {ZodError} when one of its files is not of the shape above. */
export function readQuestionSet(name: SetName): QuestionSet {
  const { articles, questions, seed } = SETS[name];
  return {
    articles: z.array(chosenArticle).parse(JSON.parse(readBeside(articles))),
    seed,
    questions: readBeside(questions)
      .split('\n')
      .filter(Boolean)
      .map((line) => askedQuestion.parse(JSON.parse(line))),
  };
}

function readBeside(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

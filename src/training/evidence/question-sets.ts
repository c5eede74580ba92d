import { basename, join } from 'node:path';
import { z } from 'zod';
import { PARAGRAPH_BREAK, type Article } from '../../articles/article.ts';
import { knownQuestion } from '../../measure/known-question.ts';
import { readLines } from '../../measure/read-lines.ts';
import { type Random, sample } from '../../seeded-random.ts';

/** An archive and what is asked of it. */
export interface QuestionSet {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly questions: readonly SetQuestion[];
}

export interface SetQuestion {
  readonly question: string;
  /** Texts that answer it; empty when nothing in the archive does. */
  readonly answers: readonly string[];
  /** Ids of the articles that answer it. */
  readonly articles: ReadonlySet<string>;
  /** Title of the article it was asked about; what is held out together. */
  readonly group: string;
  /** As the file calls it: "answerable", "paraphrased"; "outside", "adversarial", "same-people". */
  readonly kind: string;
}

const articleLine = z.object({ id: z.string(), title: z.string(), text: z.string(), source: z.string().nullish() });
/** A folder with `articles.jsonl` and `questions.jsonl`, as one set. */
export function readQuestionSet(folder: string): QuestionSet {
  const articles = readLines(join(folder, 'articles.jsonl'), articleLine).map(
    ({ id, title, text, source }): Article => {
      const body = text
        .trim()
        .split(/\s*\n\s*/u)
        .join(PARAGRAPH_BREAK);
      return {
        id,
        title,
        source: source ?? null,
        publishedOn: null,
        dateline: null,
        section: null,
        correction: null,
        author: null,
        url: null,
        file: 'articles.jsonl',
        body,
      };
    },
  );
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  const questions = readLines(join(folder, 'questions.jsonl'), knownQuestion).map((known, index): SetQuestion => {
    const { question, answers, articles, answerable, kind } = known;
    const group = titles.get(articles[0] ?? '') ?? `outside ${index % 10}`;
    return { question, answers: answerable ? answers : [], articles: new Set(articles), group, kind };
  });
  return { name: basename(folder), articles, questions };
}

export interface SmallSetOptions {
  readonly count: number;
  readonly random: Random;
}

/**
 * Archives of one to thirty articles cut from a set, each asked its own questions and as many that belong elsewhere: the
 * archive that a new user has, where rarity says little and most questions have no answer.
 */
export function smallSets(
  { articles, questions }: QuestionSet,
  { count, random }: SmallSetOptions,
): readonly QuestionSet[] {
  const titles = [...new Set(articles.map(({ title }) => title))];
  return Array.from({ length: count }, (_, index) => {
    const size = [1, 3, 8, 15, 30][index % 5] ?? 8;
    const some = sample(
      ofTitles(articles, sample(titles, titles.length, random), { size, most: 1 + (index % 3) }),
      size,
      random,
    );
    const ids = new Set(some.map(({ id }) => id));
    const isOwn = (question: SetQuestion): boolean => [...question.articles].some((id) => ids.has(id));
    const own = questions.filter(isOwn);
    const others = questions.filter((question) => !isOwn(question));
    const elsewhere = sample(others, own.length, random).map((question) => ({
      ...question,
      answers: [],
      kind: 'outside',
    }));
    return { name: `small ${index}`, articles: some, questions: [...own, ...elsewhere] };
  });
}

/** The articles of the first `most` titles, and of as many more as it takes to have `size`. */
function ofTitles(
  articles: readonly Article[],
  titles: readonly string[],
  { size, most }: { readonly size: number; readonly most: number },
): readonly Article[] {
  const chosen: Article[] = [];
  for (const [index, wanted] of titles.entries()) {
    if (index >= most && chosen.length >= size) break;
    chosen.push(...articles.filter(({ title }) => title === wanted));
  }
  return chosen;
}

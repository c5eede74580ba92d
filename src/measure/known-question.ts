import { z } from 'zod';

/** A line of `questions.jsonl`. */
export const knownQuestion = z.object({
  id: z.string(),
  question: z.string().min(1),
  answers: z.array(z.string()),
  articles: z.array(z.string()),
  answerable: z.boolean(),
  kind: z.string(),
});

/** A question whose answers are known: the texts that answer it, the ids of the articles that hold them, its kind. */
export type KnownQuestion = z.infer<typeof knownQuestion>;

/** A line of `summaries.jsonl`. */
export const knownSummary = z.object({ id: z.string(), article: z.string(), summary: z.string().min(1) });

/** A summary that a person wrote of an article; `article` is its id. */
export type KnownSummary = z.infer<typeof knownSummary>;

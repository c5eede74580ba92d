import { z } from 'zod';

/** A line of `summaries.jsonl`. */
export const knownSummary = z.object({ id: z.string(), article: z.string(), summary: z.string().min(1) });

/** A summary that a person wrote of an article; `article` is its id. */
export type KnownSummary = z.infer<typeof knownSummary>;

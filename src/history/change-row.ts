import { z } from 'zod';

/** A row of `changes`. */
export const changeRow = z.object({
  number: z.number(),
  at: z.number(),
  article: z.string(),
  kind: z.enum(['added', 'edited', 'removed']),
  title: z.string(),
  printHash: z.string(),
  before: z.string().nullable(),
  seal: z.string().nullable(),
});
export type ChangeRow = Readonly<z.infer<typeof changeRow>>;

/** What `changeRow` is made of, as a list of columns. */
export const CHANGE_COLUMNS = 'number, at, article, kind, title, print_hash AS printHash, before, seal';

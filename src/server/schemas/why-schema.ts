import { z } from 'zod';
import { ASKED_FOR, OBJECTIONS, type Why } from '../../reply/kinds/why.ts';

const narrowing = z.string().nullable();

/** What was weighed for an answer. */
export const why: z.ZodType<Why | null> = z
  .strictObject({
    words: z.array(
      z.strictObject({
        text: z.string(),
        where: z.enum(['sentence', 'kin', 'around', 'elsewhere', 'nowhere']),
        as: z.string().nullable().describe('The word of the sentence that was taken for it'),
      }),
    ),
    similarity: z.number().nullable().describe('Nearness in meaning of question and sentence, -1..1'),
    reading: z.number().nullable().describe('How probably the sentence answers, as a reader sees it, 0..1'),
    asked: z.strictObject({ kind: z.enum(ASKED_FOR), isThere: z.boolean() }).nullable(),
    against: z.array(z.enum(OBJECTIONS)),
    looked: z.strictObject({ articles: z.int(), leftOut: z.int(), sentences: z.int() }),
    filters: z.strictObject({
      from: narrowing,
      to: narrowing,
      source: narrowing,
      author: narrowing,
      section: narrowing,
    }),
    isNewestFirst: z.boolean(),
    limits: z.strictObject({ answered: z.number(), closest: z.number() }),
  })
  .nullable()
  .describe('What was weighed; null where nothing was: of talk, and of several questions in one');

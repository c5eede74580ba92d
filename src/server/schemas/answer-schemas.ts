import { z } from 'zod';
import { TALK } from '../../language/find-phrase.ts';
import type { AskReply } from '../../reply/kinds/ask-reply.ts';
import type { CheckReply } from '../../reply/kinds/check-reply.ts';
import type { EarlierQuote } from '../../reply/kinds/earlier-quote.ts';
import type { QuotesReply } from '../../reply/kinds/quotes-reply.ts';
import type { SearchReply } from '../../reply/kinds/search-reply.ts';
import type { SummaryReply } from '../../reply/kinds/summary-reply.ts';
import type { TimelineReply } from '../../reply/kinds/timeline-reply.ts';
import type { VerifyQuoteReply } from '../../reply/kinds/verify-quote-reply.ts';
import type { WhoReply } from '../../reply/kinds/who-reply.ts';
import { citation, finding, highlights, made, outcome, quoted, correction } from './quoted.ts';
import { why } from './why-schema.ts';

/** Replies that quote, field for field; the compiler asks for one that a reply gains. */
export const ask: z.ZodType<AskReply> = z.strictObject({
  command: z.literal('ask'),
  question: z.string(),
  kind: outcome,
  reason: z.string().nullable(),
  talk: z.enum(TALK).nullable(),
  notes: z.array(z.string()),
  readAs: z.string().nullable(),
  confidence: z.number().describe('The probability that the first line answers the question'),
  ...quoted,
  why,
  ...made,
});

const earlier: z.ZodType<readonly EarlierQuote[]> = z
  .array(
    z.strictObject({
      articleId: z.string(),
      title: z.string(),
      source: z.string().nullable(),
      publishedOn: z.string().nullable(),
      changedOn: z.string(),
      quote: z.string(),
    }),
  )
  .describe('Sentences that articles printed with these words until they were edited');

export const check: z.ZodType<CheckReply> = z.strictObject({
  command: z.literal('check'),
  claim: z.string(),
  kind: z.enum(['closest', 'not-found']),
  earlier,
  ...quoted,
  ...made,
});

export const verifyQuote: z.ZodType<VerifyQuoteReply> = z.strictObject({
  command: z.literal('verify-quote'),
  quote: z.string(),
  article: z.string().nullable(),
  speaker: z.string().nullable(),
  kind: z.enum(['exact', 'misattributed', 'earlier', 'not-found']),
  reason: z.string(),
  isToTheLetter: z.boolean(),
  saidBy: z.array(z.string()),
  earlier,
  ...quoted,
  ...made,
});

const day = z.string().nullable();

export const summary: z.ZodType<SummaryReply> = z.strictObject({
  command: z.literal('summary'),
  scope: z.string(),
  kind: outcome,
  ...quoted,
  counts: z.strictObject({
    articles: z.int(),
    read: z.int(),
    copies: z.int(),
    stories: z.int(),
    firstOn: day,
    lastOn: day,
  }),
  stories: z.array(
    z.strictObject({
      title: z.string(),
      articles: z.int(),
      firstOn: day,
      lastOn: day,
      alsoCarriedBy: z.array(z.string()),
      lines: z.tuple([z.int(), z.int()]),
    }),
  ),
  ...made,
});

const cited = z.strictObject({ text: z.string(), citation: z.int() });
const counted = z.array(z.strictObject({ name: z.string(), articles: z.int() }));

export const who: z.ZodType<WhoReply> = z.strictObject({
  command: z.literal('who'),
  name: z.string(),
  kind: finding,
  reason: z.string().nullable(),
  candidates: z.array(z.string()),
  variants: z.array(z.string()),
  roles: z.array(z.strictObject({ text: z.string(), citation: z.int(), firstOn: day, lastOn: day })),
  quotes: z.array(z.strictObject({ text: z.string(), citation: z.int(), note: z.string().nullable() })),
  reported: z.array(cited),
  mentions: z.array(cited),
  related: counted,
  organisations: counted,
  firstOn: day,
  lastOn: day,
  articleCount: z.int(),
  mentionCount: z.int(),
  mentionsOverTime: z
    .strictObject({
      unit: z.enum(['week', 'month', 'year']),
      counts: z.array(z.strictObject({ from: z.string(), mentions: z.int() })),
    })
    .nullable(),
  citations: z.array(citation),
  ...made,
});

export const quotes: z.ZodType<QuotesReply> = z.strictObject({
  command: z.literal('quotes'),
  name: z.string().nullable(),
  about: z.string().nullable(),
  words: z.string().nullable(),
  kind: finding,
  reason: z.string().nullable(),
  candidates: z.array(z.string()),
  ...quoted,
  total: z.int(),
  ...made,
});

const date = { date: z.string(), precision: z.enum(['day', 'month', 'year']) };

export const timeline: z.ZodType<TimelineReply> = z.strictObject({
  command: z.literal('timeline'),
  topic: z.string(),
  kind: finding,
  reason: z.string().nullable(),
  candidates: z.array(z.string()),
  entries: z.array(
    z.strictObject({
      ...date,
      text: z.string(),
      citation: z.int(),
      copies: z.array(z.int()),
      words: z.string().nullable(),
      isBefore: z.boolean(),
      highlights,
    }),
  ),
  disagreements: z.array(
    z.strictObject({
      ...date,
      about: z.enum(['count', 'date']),
      sides: z.array(z.strictObject({ text: z.string(), citation: z.int(), value: z.string(), highlights })),
    }),
  ),
  citations: z.array(citation),
  total: z.int(),
  ...made,
});

export const search: z.ZodType<SearchReply> = z.strictObject({
  command: z.literal('search'),
  query: z.string(),
  passages: z.array(
    z.strictObject({
      articleId: z.string(),
      title: z.string(),
      publishedOn: day,
      source: z.string().nullable(),
      url: z.string().nullable(),
      file: z.string(),
      page: z.int().nullable(),
      paragraph: z.int(),
      start: z.int(),
      end: z.int(),
      text: z.string(),
      correction,
      score: z.number(),
    }),
  ),
  ...made,
});

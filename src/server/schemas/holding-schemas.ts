import { z } from 'zod';
import type { ArticleEntry, ArticleReply, ArticlesReply } from '../../reply/kinds/articles-reply.ts';
import type { ChangedArticle, ChangesReply } from '../../reply/kinds/changes-reply.ts';
import type { FeedbackReply, GapsReply, StatusReply } from '../../reply/kinds/bot-replies.ts';
import type { PinnedChange } from '../../reply/kinds/pin-reply.ts';
import type { PeopleReply } from '../../reply/kinds/people-reply.ts';
import type { IndexReply } from '../../reply/kinds/upkeep-replies.ts';
import { VERDICTS } from '../../reply/kinds/verdict.ts';
import { archive, correction } from './quoted.ts';

/** Replies on what the archive holds, field for field. */
const entry: z.ZodType<ArticleEntry> = z.strictObject({
  id: z.string(),
  title: z.string(),
  source: z.string().nullable(),
  publishedOn: z.string().nullable(),
  dateline: z.string().nullable(),
  author: z.string().nullable(),
  section: z.string().nullable(),
  file: z.string(),
  url: z.string().nullable(),
  words: z.int(),
  correction,
});

export const article: z.ZodType<ArticleReply> = z.strictObject({
  command: z.literal('articles'),
  articles: z.tuple([entry]),
  body: z.string(),
  people: z.array(z.string()),
  archive,
});

const list: z.ZodType<ArticlesReply> = z.strictObject({
  command: z.literal('articles'),
  articles: z.array(entry),
  total: z.int(),
  page: z.int(),
  pages: z.int(),
  archive,
});

export const articles: z.ZodType<ArticleReply | ArticlesReply> = z.union([list, article]);

export const people: z.ZodType<PeopleReply> = z.strictObject({
  command: z.literal('people'),
  text: z.string(),
  people: z.array(z.strictObject({ name: z.string(), start: z.int(), end: z.int() })),
});

const failed = z.array(z.strictObject({ file: z.string(), code: z.string(), message: z.string() }));

export const status: z.ZodType<StatusReply> = z.strictObject({
  command: z.literal('status'),
  archive,
  sources: z.array(z.string()),
  fetched: z.array(
    z.strictObject({
      url: z.string(),
      source: z.enum(['feed', 'sitemap', 'pages']),
      outlet: z.string().nullable(),
      state: z.enum(['waiting', 'working', 'silent', 'failing']),
      since: z.string().nullable(),
      problem: z.string().nullable(),
      failures: z.int(),
      articles: z.int(),
      checkedAt: z.string().nullable(),
      nextAt: z.string().nullable(),
    }),
  ),
  failed,
});

const pinnedChange: z.ZodType<PinnedChange> = z.strictObject({
  pin: z.int(),
  question: z.string(),
  at: z.string(),
  outcome: z.enum(['changed', 'lost', 'new']),
  gone: z.array(z.string()),
  came: z.array(z.string()),
  causes: z.array(
    z.strictObject({
      kind: z.enum(['added', 'edited', 'removed', 'corrected']),
      article: z.string(),
      title: z.string(),
    }),
  ),
  isOtherModel: z.boolean(),
});

export const index: z.ZodType<IndexReply> = z.strictObject({
  command: z.literal('index'),
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
  unchanged: z.int(),
  failed,
  articles: z.int(),
  passages: z.int(),
  durationMs: z.number(),
  pinned: z.strictObject({ asked: z.int(), same: z.int(), changes: z.array(pinnedChange) }).nullable(),
});

const changed: z.ZodType<ChangedArticle> = z.strictObject({
  kind: z.enum(['added', 'edited', 'removed', 'renamed']),
  article: z.string(),
  title: z.string(),
  at: z.string(),
  was: z.string().nullable(),
  titleBefore: z.string().nullable(),
  gone: z.array(z.string()),
  came: z.array(z.string()),
  isTextKept: z.boolean(),
});

export const changes: z.ZodType<ChangesReply> = z.strictObject({
  command: z.literal('changes'),
  since: z.string(),
  keptSince: z.string().nullable(),
  isWhole: z.boolean(),
  counts: z.strictObject({ added: z.int(), edited: z.int(), removed: z.int(), renamed: z.int() }),
  articles: z.array(changed),
  pinned: z.strictObject({ changes: z.array(pinnedChange), waiting: z.int() }).nullable(),
  archive,
});

export const feedback: z.ZodType<FeedbackReply> = z.strictObject({
  command: z.literal('feedback'),
  feedback: z.array(
    z.strictObject({
      at: z.string(),
      verdict: z.enum(VERDICTS),
      words: z.string().nullable(),
      about: z.string().nullable(),
      quotes: z.array(z.strictObject({ articleId: z.string(), text: z.string() })),
    }),
  ),
});

export const gaps: z.ZodType<GapsReply> = z.strictObject({
  command: z.literal('gaps'),
  isKept: z.boolean(),
  gaps: z.array(
    z.strictObject({
      question: z.string(),
      times: z.int(),
      lastAt: z.string(),
      nearest: z.string().nullable(),
    }),
  ),
});

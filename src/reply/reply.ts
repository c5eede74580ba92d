import type { FeedbackReply, GapsReply, PrivacyReply, SettingsReply, StatusReply } from './bot-replies.ts';
import type { Citation, Line } from './citation.ts';
import type { EvalReply } from './eval-reply.ts';
import type { MentionsOverTime } from './mentions-over-time.ts';
import type { QuotesReply } from './quotes-reply.ts';
import type { SummaryCounts, SummaryStory } from './summary-reply.ts';
import type { TimelineReply } from './timeline-reply.ts';

/**
 * What a command returns, before any surface renders it. These are the objects that `--json` prints, field for
 * field: others script against them, so a field is never absent (unknown is null) and never changes its meaning.
 */
export type Reply =
  | AskReply
  | CheckReply
  | SummaryReply
  | WhoReply
  | QuotesReply
  | TimelineReply
  | SearchReply
  | PeopleReply
  | ArticlesReply
  | ArticleReply
  | IndexReply
  | ModelReply
  | DoctorReply
  | EvalReply
  | HelpReply
  | StatusReply
  | FeedbackReply
  | GapsReply
  | PrivacyReply
  | SettingsReply;

/** The state of the archive that a reply was made from. */
export interface ArchiveStatus {
  readonly articles: number;
  readonly passages: number;
  /** `YYYY-MM-DD` of the newest article; null when none is dated. */
  readonly newestOn: string | null;
  /** ISO time of the last change to the archive; null when nothing was ever indexed. */
  readonly updatedAt: string | null;
  /** Id of the embedding model in use; null in keyword mode. */
  readonly model: string | null;
  readonly mode: 'hybrid' | 'keyword';
}

export interface Timing {
  /** Milliseconds. */
  readonly total: number;
  readonly [stage: string]: number;
}

export type Outcome = 'answered' | 'closest' | 'not-found';

export interface AskReply {
  readonly command: 'ask';
  readonly question: string;
  readonly kind: Outcome;
  /** Why it is not `answered`, in plain words; null when it is. */
  readonly reason: string | null;
  /** How the question was read where that is not plain from its words: dates resolved, spelling mended, a follow-up completed. */
  readonly notes: readonly string[];
  /** The question as it was read, standing alone and with its names mended; null where that is as it was asked. */
  readonly readAs: string | null;
  /** The probability that the first line answers the question, 0..1. */
  readonly confidence: number;
  readonly lines: readonly Line[];
  readonly citations: readonly Citation[];
  readonly archive: ArchiveStatus;
  readonly timingMs: Timing;
}

/** The sentences that come nearest to a claim: whether they bear it out is for the reader to judge. */
export interface CheckReply {
  readonly command: 'check';
  readonly claim: string;
  readonly kind: 'closest' | 'not-found';
  readonly lines: readonly Line[];
  readonly citations: readonly Citation[];
  readonly archive: ArchiveStatus;
  readonly timingMs: Timing;
}

export interface SummaryReply {
  readonly command: 'summary';
  /** What was summarised, in words: an article's title, a topic, a span of time. */
  readonly scope: string;
  readonly kind: Outcome;
  readonly lines: readonly Line[];
  readonly citations: readonly Citation[];
  readonly counts: SummaryCounts;
  /** The stories that lines are from, in their order. */
  readonly stories: readonly SummaryStory[];
  readonly archive: ArchiveStatus;
  readonly timingMs: Timing;
}

/** A title or office of a person, in the exact words of its citation. */
export interface Role {
  readonly text: string;
  readonly citation: number;
  /** `YYYY-MM-DD` of the first and last article that uses it; null when undated. */
  readonly firstOn: string | null;
  readonly lastOn: string | null;
}

export interface WhoReply {
  readonly command: 'who';
  readonly name: string;
  readonly kind: 'found' | 'ambiguous' | 'not-found';
  /** Why it is not `found`, in plain words; null when it is. */
  readonly reason: string | null;
  /** Who may be meant when `ambiguous`; the nearest names of the archive when `not-found`. */
  readonly candidates: readonly string[];
  /** The name as printed, the most frequent first. */
  readonly variants: readonly string[];
  readonly roles: readonly Role[];
  /** What the person said, in quotation marks. */
  readonly quotes: readonly { readonly text: string; readonly citation: number }[];
  /** What the person said, in the words of whoever wrote the article. */
  readonly reported: readonly { readonly text: string; readonly citation: number }[];
  readonly mentions: readonly { readonly text: string; readonly citation: number }[];
  readonly related: readonly { readonly name: string; readonly articles: number }[];
  /** Organisations that the same articles name. */
  readonly organisations: readonly { readonly name: string; readonly articles: number }[];
  /** `YYYY-MM-DD` of the first and last article that names the person; null when none is dated. */
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  /** In how many articles, and how often in all; `mentions` holds the newest. */
  readonly articleCount: number;
  readonly mentionCount: number;
  /** Null when there is no more than one span of time to tell apart. */
  readonly mentionsOverTime: MentionsOverTime | null;
  readonly citations: readonly Citation[];
  readonly archive: ArchiveStatus;
  readonly timingMs: Timing;
}

export interface SearchReply {
  readonly command: 'search';
  readonly query: string;
  readonly passages: readonly FoundPassage[];
  readonly archive: ArchiveStatus;
  readonly timingMs: Timing;
}

export interface FoundPassage {
  readonly articleId: string;
  readonly title: string;
  readonly publishedOn: string | null;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly score: number;
}

export interface PeopleReply {
  readonly command: 'people';
  readonly text: string;
  /** Offsets are half-open UTF-16 ranges into `text`. */
  readonly people: readonly { readonly name: string; readonly start: number; readonly end: number }[];
}

export interface ArticleEntry {
  readonly id: string;
  readonly title: string;
  readonly source: string | null;
  readonly publishedOn: string | null;
  readonly dateline: string | null;
  readonly file: string;
  readonly url: string | null;
  readonly words: number;
}

export interface ArticlesReply {
  readonly command: 'articles';
  readonly articles: readonly ArticleEntry[];
  /** How many match in all; `articles` holds at most `--limit` of them. */
  readonly total: number;
  /** Which of `pages` this is, from 1; both are 1 where everything fits, or nothing matches. */
  readonly page: number;
  readonly pages: number;
  readonly archive: ArchiveStatus;
}

/** One article, whole. */
export interface ArticleReply {
  readonly command: 'articles';
  /** The one article; `body` and `people` beside its entry. */
  readonly articles: readonly [ArticleEntry];
  readonly body: string;
  readonly people: readonly string[];
  readonly archive: ArchiveStatus;
}

export interface IndexReply {
  readonly command: 'index';
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly failed: readonly { readonly file: string; readonly code: string; readonly message: string }[];
  readonly articles: number;
  readonly passages: number;
  readonly durationMs: number;
}

export interface ModelReply {
  readonly command: 'model';
  readonly name: string;
  /** Null when the model could not be loaded. */
  readonly id: string | null;
  readonly dimensions: number | null;
  readonly maxTokens: number | null;
  readonly weight: number | null;
  /** Id of the model that the archive's vectors were made with; null when it has none. */
  readonly archiveModel: string | null;
  /** Why it is not usable, and what to do; null when it is. */
  readonly problem: string | null;
  /** The optional models of the settings, one a setting. */
  readonly optional: readonly OptionalModel[];
}

/** A model that Dateline works without. */
export interface OptionalModel {
  /** `RERANK_MODEL` */
  readonly setting: string;
  /** What it is set to; null: off. */
  readonly name: string | null;
  /** Null when it is off or could not be loaded. */
  readonly id: string | null;
  /** Why it is not usable, and what to do; null when it is, or is off. */
  readonly problem: string | null;
}

export interface DoctorReply {
  readonly command: 'doctor';
  readonly checks: readonly Check[];
}

export interface Check {
  readonly name: string;
  readonly status: 'ok' | 'warning' | 'failed';
  /** What was found. */
  readonly message: string;
  /** What to do about it; null when all is well. */
  readonly remedy: string | null;
}

export interface HelpReply {
  readonly command: 'help';
  readonly commands: readonly { readonly usage: string; readonly description: string }[];
}

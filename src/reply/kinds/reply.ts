import type { AddReply } from './add-reply.ts';
import type { ArticleReply, ArticlesReply } from './articles-reply.ts';
import type { AskReply } from './ask-reply.ts';
import type { FeedbackReply, GapsReply, PrivacyReply, SettingsReply, StatusReply } from './bot-replies.ts';
import type { ChangesReply } from './changes-reply.ts';
import type { CheckReply } from './check-reply.ts';
import type { DoctorReply, HelpReply, IndexReply, ModelReply } from './upkeep-replies.ts';
import type { EvalReply } from './eval-reply.ts';
import type { FetchReply } from './fetch-reply.ts';
import type { PinReply } from './pin-reply.ts';
import type { PeopleReply } from './people-reply.ts';
import type { QuotesReply } from './quotes-reply.ts';
import type { RemoveReply } from './remove-reply.ts';
import type { SearchReply } from './search-reply.ts';
import type { SummaryReply } from './summary-reply.ts';
import type { TimelineReply } from './timeline-reply.ts';
import type { DigestReply, WatchReply } from './watch-replies.ts';
import type { VerifyQuoteReply } from './verify-quote-reply.ts';
import type { WhoReply } from './who-reply.ts';

/**
 * What a command returns, before any surface renders it. These are the objects that `--json` prints, field for
 * field: others script against them, so a field is never absent (unknown is null) and never changes its meaning.
 */
export type Reply =
  | AskReply
  | CheckReply
  | VerifyQuoteReply
  | SummaryReply
  | WhoReply
  | QuotesReply
  | TimelineReply
  | SearchReply
  | PeopleReply
  | ArticlesReply
  | ArticleReply
  | ChangesReply
  | PinReply
  | IndexReply
  | AddReply
  | FetchReply
  | RemoveReply
  | ModelReply
  | DoctorReply
  | EvalReply
  | HelpReply
  | StatusReply
  | FeedbackReply
  | GapsReply
  | PrivacyReply
  | SettingsReply
  | WatchReply
  | DigestReply;

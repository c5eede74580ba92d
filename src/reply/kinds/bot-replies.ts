import type { Language } from '../../language/language.ts';
import type { ArchiveStatus } from './archive-status.ts';
import type { SourceStatus } from './fetch-reply.ts';
import type { Verdict } from './verdict.ts';

/** What is indexed, and what could not be. */
export interface StatusReply {
  readonly command: 'status';
  readonly archive: ArchiveStatus;
  readonly sources: readonly string[];
  /** Feeds, sitemaps and pages that articles are fetched from. */
  readonly fetched: readonly SourceStatus[];
  readonly failed: readonly { readonly file: string; readonly code: string; readonly message: string }[];
}

/** What members said of replies, newest first. */
export interface FeedbackReply {
  readonly command: 'feedback';
  readonly feedback: readonly GivenFeedback[];
}

export interface GivenFeedback {
  /** ISO time. */
  readonly at: string;
  readonly verdict: Verdict;
  /** The member's own; null for none. */
  readonly words: string | null;
  /** The question, name or scope of the reply; null where it has none. */
  readonly about: string | null;
  /** The quotes of the reply as they were shown: the article may have changed since. */
  readonly quotes: readonly { readonly articleId: string; readonly text: string }[];
}

/** Questions that the archive did not answer, those asked most often first. */
export interface GapsReply {
  readonly command: 'gaps';
  /** Whether such questions are kept at all (`KEEP_QUESTIONS`). */
  readonly isKept: boolean;
  readonly gaps: readonly Gap[];
}

export interface Gap {
  /** As it was asked last. */
  readonly question: string;
  /** How often it was asked, in whatever order of its telling words. */
  readonly times: number;
  /** ISO time. */
  readonly lastAt: string;
  /** Id of the article that came nearest; null for none. */
  readonly nearest: string | null;
}

/** How much is kept about the asker. */
export interface PrivacyReply {
  readonly command: 'privacy';
  readonly replies: number;
  readonly feedback: number;
  readonly questions: number;
  /** Questions answered before all, which the server suggests to others for a week. */
  readonly recentQuestions: number;
  readonly watches: number;
  /** It has all been deleted now. */
  readonly isDeleted: boolean;
}

/** What is set for a server. */
export interface SettingsReply {
  readonly command: 'settings';
  /** Ids; empty for every channel the bot can see. */
  readonly channels: readonly string[];
  readonly privateChannels: readonly string[];
  /** Where every message is a question; and whether one that finds nothing is left without a reply there. */
  readonly questionChannels: readonly string[];
  readonly silentUnknown: boolean;
  /** Whether the bot reads messages that are not said to it (`MESSAGE_CONTENT`). */
  readonly readsMessages: boolean;
  /** Null for the bot's own. */
  readonly cooldownSeconds: number | null;
  readonly usualCooldownSeconds: number;
  /** Null for no limit. */
  readonly dailyLimit: number | null;
  /** Null for the member's own. */
  readonly language: Language | null;
  /** Whether questions that were answered before all are suggested to others. */
  readonly recentQuestions: boolean;
  /** `HH:MM` in `timeZone`; digests are sent at all hours unless both are set. */
  readonly quietFrom: string | null;
  readonly quietTo: string | null;
  readonly timeZone: string;
  /** Id of the channel that is told of sources that are silent or failing; null for none. */
  readonly sourcesChannel: string | null;
}

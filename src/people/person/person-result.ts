import type { Span } from '../../articles/article.ts';
import type { Sentence } from '../../passages/sentence.ts';
import type { Attribution } from '../speech/quote.ts';
import type { MentionsOverTime } from '../../reply/kinds/who-reply.ts';

/** What the archive says of a name. */
export type PersonResult = FoundPerson | AmbiguousPerson | UnknownPerson;

export interface FoundPerson {
  readonly kind: 'found';
  /** The usual full name. */
  readonly name: string;
  /** As printed, the most frequent first. */
  readonly variants: readonly string[];
  /** Offices before ranks, the newest first. */
  readonly roles: readonly FoundRole[];
  /** Whole sentences with direct speech, the newest first. */
  readonly quotes: readonly SpokenSentence[];
  /** Sentences that report in the writer's words what the person said, the newest first. */
  readonly reported: readonly SpokenSentence[];
  /** Sentences that name the person, the newest article first; a caller shows as many as it wants. */
  readonly mentions: readonly ArticleSentence[];
  /** Others whom the same articles name in full, with the number of those articles, most first. */
  readonly related: readonly { readonly name: string; readonly articles: number }[];
  /** Organisations that the same articles name, likewise. */
  readonly organisations: readonly { readonly name: string; readonly articles: number }[];
  /** The articles that name the person, the newest first. */
  readonly articleIds: readonly string[];
  /** How many those are, and how often they do. */
  readonly articleCount: number;
  readonly mentionCount: number;
  /** `YYYY-MM-DD` of the first and last of them; null when none is dated. */
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  readonly mentionsOverTime: MentionsOverTime | null;
}

export interface AmbiguousPerson {
  readonly kind: 'ambiguous';
  /** The people that may be meant, by full name; the one most written about first. */
  readonly candidates: readonly string[];
  readonly reason: string;
}

export interface UnknownPerson {
  readonly kind: 'not-found';
  /** At most three names with nearly the same letters, the nearest first. */
  readonly nearest: readonly string[];
  /** In plain words: nobody of that name, no name at all, or a name of something else. */
  readonly reason: string;
}

/** One sentence, or several that belong together, of an article's body. */
export interface ArticleSentence extends Sentence {
  readonly articleId: string;
}

/** Speech, and how its article says whose it is. */
export interface SpokenSentence extends ArticleSentence {
  readonly attribution: Attribution;
}

export interface FoundRole extends Span {
  readonly articleId: string;
  /** The exact words, as in the newest article that uses them. */
  readonly text: string;
  /** The sentence that holds them. */
  readonly sentence: Sentence;
  /** `YYYY-MM-DD` of the first and last article that uses them; null when none is dated. */
  readonly firstOn: string | null;
  readonly lastOn: string | null;
}

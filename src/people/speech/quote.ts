import type { Span } from '../../articles/article.ts';
import type { Sentence } from '../../passages/sentence.ts';
import type { HolderOf } from '../titles/office-holders.ts';
import type { PersonMention } from '../words/person-mention.ts';

/** Direct speech: the whole sentences that hold the quotation and the words that say whose it is. */
export interface Quote extends Sentence {
  readonly speaker: PersonMention;
  readonly attribution: Attribution;
}

/**
 * How a text says whose words they are: by name; by a word that means somebody named before; in words before or after,
 * where the speech goes on; by a name that stands in a paragraph above or below.
 */
export type Attribution = 'name' | 'he' | 'she' | `the ${string}` | 'going on' | 'above' | 'below';

/** A text with the sentences and people found in it. */
export interface ReadText {
  readonly text: string;
  /** In order. */
  readonly sentences: readonly Sentence[];
  /** In order. */
  readonly mentions: readonly PersonMention[];
  /** Whom the text has called so before. */
  readonly holderOf: HolderOf;
}

/** A paragraph with its sentences. */
export interface Paragraph extends Span {
  readonly sentences: readonly Sentence[];
}

import type { Span } from '../../articles/article.ts';
import type { PersonMention } from '../words/person-mention.ts';
import { speakerAfter } from './speaker-after.ts';
import { speakerBefore } from './speaker-before.ts';
import { spansIn } from './spans-in.ts';

/** Who speaks a quotation, and the words that say so: from the nearest of name and verb to the farthest. */
export interface SpokenBy extends Span {
  readonly speaker: PersonMention;
  /** The words that name the speaker there: the name, or "he", "the minister". */
  readonly subject: Span;
}

/** Characters between a quotation and the name of its speaker. */
const FARTHEST = 200;

/**
 * The person that the words right before or right after a quotation name as its speaker; null when they name nobody, or
 * somebody else with the name of a person in the description ("a spokesman for X").
 * @param mentions the people of the paragraph, in order; those named in quotations are none of the writer's.
 */
export function attributedSpeaker(text: string, quotation: Span, mentions: readonly PersonMention[]): SpokenBy | null {
  const { start, end } = quotation;
  const after = spansIn(mentions, { start: end, end: end + FARTHEST });
  const before = spansIn(mentions, { start: start - FARTHEST, end: start });
  return speakerAfter(text, quotation, after) ?? speakerBefore(text, quotation, before);
}

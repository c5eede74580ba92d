import type { Span } from '../../articles/article.ts';
import { nameWords } from '../words/name-word.ts';
import type { PersonMention } from '../words/person-mention.ts';
import { endOfVerb, VERB_BEFORE_NAME } from './speech-verbs.ts';
import { isOffice, modifiesTitle } from '../words/title-lexicon.ts';

/** Who speaks a quotation, and the words that say so: from the nearest of name and verb to the farthest. */
export interface SpokenBy extends Span {
  readonly speaker: PersonMention;
}

const ACCORDING = /^[,.–—-]*\s*according to /u;
/** Characters between a quotation and the name of its speaker. */
const FARTHEST = 200;

/**
 * The person that the words right before or right after a quotation name as its speaker; null when they name nobody.
 * @param mentions the people of the paragraph, in order.
 */
export function attributedSpeaker(text: string, quotation: Span, mentions: readonly PersonMention[]): SpokenBy | null {
  return speakerAfter(text, quotation, mentions) ?? speakerBefore(text, quotation, mentions);
}

/** "…," X said. / "…," said X. / "…", according to X. */
function speakerAfter(text: string, { start, end }: Span, mentions: readonly PersonMention[]): SpokenBy | null {
  const speaker = mentions.find(({ start }) => start >= end);
  if (!speaker || speaker.start - end > FARTHEST || !goesOn(text, end) || isEmbedded(text, start)) return null;
  const between = text.slice(end, speaker.start);
  const verb = VERB_BEFORE_NAME.exec(between) ?? ACCORDING.exec(between);
  if (verb) return onlyTitles(between.slice(verb[0].length)) ? { speaker, start: end, end: speaker.end } : null;
  if (!onlyTitles(between.replace(/^[\s,–—-]+/u, ''))) return null;
  const verbEnd = endOfVerb(text, speaker);
  return verbEnd === null ? null : { speaker, start: end, end: verbEnd };
}

/** Whether a quotation that ends here goes on with its speaker: a comma, a question, a dash; not a full stop, not nothing. */
export function goesOn(text: string, end: number): boolean {
  return /[,?!…–—-].$/u.test(text.slice(end - 2, end)) || /^\s*[,–—]/u.test(text.slice(end, end + 2));
}

/** "Calling it "a double standard", Smith left": words in quotation marks within a sentence of the writer's. */
export function isEmbedded(text: string, start: number): boolean {
  return /[\p{L}\p{N}] $/u.test(text.slice(Math.max(0, start - 2), start));
}

/** Nothing but titles stands between verb and name: no pronoun, no second verb. */
function onlyTitles(between: string): boolean {
  return nameWords(between).every(
    ({ shape, key, text }) =>
      shape === 'capital' || /^(?:the|an?|of|for|and|at|to|in|s)$/.test(text) || isOffice(key) || modifiesTitle(key),
  );
}

/** X said: "…" / X told reporters on Monday, "…" */
function speakerBefore(text: string, { start, end }: Span, mentions: readonly PersonMention[]): SpokenBy | null {
  const before = mentions.filter((mention) => mention.end <= start && start - mention.end <= FARTHEST);
  for (const speaker of before.toReversed()) {
    const verbEnd = endOfVerb(text, speaker);
    if (verbEnd === null || verbEnd > start) continue;
    return introduces(text.slice(verbEnd, start), text.slice(start, end))
      ? { speaker, start: speaker.start, end: start }
      : null;
  }
  return null;
}

/** A colon always introduces speech; a comma only what is a sentence, not "commented on the slogan, "Strong Egypt"". */
export function introduces(between: string, quotation: string): boolean {
  if (
    !/^[^.!?;:"“”«»]{0,120}[:,]\s*$/u.test(between) ||
    /\b(?:called|dubbed|named|(?:en)?titled)[:,]?\s*$/u.test(between)
  )
    return false;
  return between.includes(':') || /^.\p{Lu}\S*(?: \S+){3}/u.test(quotation);
}

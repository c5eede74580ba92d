import type { Span } from '../../articles/article.ts';
import type { SpokenBy } from './attributed-speaker.ts';
import type { ReadText } from './quote.ts';
import { sentencesBefore } from './sentences-around.ts';
import { goesOn, isEmbedded } from './speaker-after.ts';
import { introduces } from './speaker-before.ts';
import { endOfVerb, VERB_BEFORE_NAME } from './speech-verbs.ts';
import { type UnnamedOffice, unnamedOffice } from './unnamed-office.ts';

/** A speaker whom only an office names beside the quotation. */
export interface SpokenByOffice extends SpokenBy {
  /** "the minister" */
  readonly office: `the ${string}`;
}

/** Characters behind a quotation that are looked at. */
const REACH = 120;

/**
 * Who speaks a quotation that an office attributes ("…," the minister said; The minister said: "…"): the one person to
 * whom the text gave that office before.
 */
export function spokenByOffice(read: ReadText, quotation: Span): SpokenByOffice | null {
  const said = officeAfter(read.text, quotation) ?? officeBefore(read, quotation);
  if (said === null) return null;
  const speaker = read.holderOf(said.office, Math.min(said.start, quotation.start));
  return speaker === null ? null : { ...said, speaker, office: said.office.word };
}

interface SaidByOffice extends Span {
  readonly subject: Span;
  readonly office: UnnamedOffice;
}

/** "…," the minister said. / "…," said the minister. */
function officeAfter(text: string, { start, end }: Span): SaidByOffice | null {
  if (!goesOn(text, end) || isEmbedded(text, start)) return null;
  const behind = text.slice(end, end + REACH);
  const verb = VERB_BEFORE_NAME.exec(behind);
  const from = end + (verb ?? /^(?:\s*[,–—-])?\s+/u.exec(behind) ?? [''])[0].length;
  const office = unnamedOffice(text.slice(from, from + REACH));
  if (office === null) return null;
  const subject = { start: from, end: from + office.word.length };
  const verbEnd = verb ? subject.end : endOfVerb(text, subject);
  return verbEnd === null ? null : { start: end, end: verbEnd, subject, office };
}

/** The minister said: "…" */
function officeBefore({ text, sentences }: ReadText, { start, end }: Span): SaidByOffice | null {
  const [sentence] = sentencesBefore(sentences, start, 1);
  if (sentence === undefined || sentence.end < start) return null;
  const lead = /^(?:[^.;:“”"]{1,60}, )?(?=[Tt]he )/u.exec(text.slice(sentence.start, start));
  if (lead === null) return null;
  const from = sentence.start + lead[0].length;
  const office = unnamedOffice(text.slice(from, Math.min(start, from + REACH)));
  if (office === null) return null;
  const subject = { start: from, end: from + office.word.length };
  const verbEnd = endOfVerb(text, subject);
  if (verbEnd === null || verbEnd > start) return null;
  if (!introduces(text.slice(verbEnd, start), text.slice(start, end))) return null;
  return { start: from, end: start, subject, office };
}

import type { Span } from '../../articles/article.ts';
import type { SpokenBy } from './attributed-speaker.ts';
import { isGoverned } from './governed-name.ts';
import type { ReadText } from './quote.ts';
import { sentencesBefore } from './sentences-around.ts';
import { goesOn, isEmbedded } from './speaker-after.ts';
import { introduces } from './speaker-before.ts';
import { spansIn } from './spans-in.ts';
import { foldedWords } from '../words/fold-name.ts';
import { namesAnother } from '../identity/names-another.ts';
import { nameWords } from '../words/name-word.ts';
import type { PersonMention } from '../words/person-mention.ts';
import { quotationsIn } from './quotations.ts';
import { endOfVerb } from './speech-verbs.ts';
import { isOccupation, isOffice } from '../words/title-lexicon.ts';

/** A speaker whom only "he" or "she" names beside the quotation. */
export interface SpokenByPronoun extends SpokenBy {
  readonly pronoun: 'he' | 'she';
}

/** Sentences looked back for whom the pronoun means. */
const REACH = 3;

/**
 * Who speaks a quotation that a pronoun attributes ("…," he said): the one person of the nearest sentence before that
 * names anybody. Null where anything speaks against it: another name or an unnamed office in between ("the minister"), a
 * "Mrs." for "he".
 */
export function spokenByPronoun(read: ReadText, quotation: Span): SpokenByPronoun | null {
  const said = pronounAfter(read.text, quotation) ?? pronounBefore(read, quotation);
  if (said === null) return null;
  const speaker = lastNamed(read, Math.min(said.start, quotation.start), said.pronoun);
  return speaker === null ? null : { ...said, speaker };
}

type Said = Span & Pick<SpokenByPronoun, 'pronoun' | 'subject'>;

/** "…," he said. */
function pronounAfter(text: string, { start, end }: Span): Said | null {
  if (!goesOn(text, end) || isEmbedded(text, start)) return null;
  const [before, word] = /^(?:\s*[,–—-])?\s+(he|she)(?= )/u.exec(text.slice(end, end + 12)) ?? [];
  if (before === undefined || (word !== 'he' && word !== 'she')) return null;
  const verbEnd = endOfVerb(text, { start: end, end: end + before.length });
  if (verbEnd === null) return null;
  const subject = { start: end + before.length - word.length, end: end + before.length };
  return { start: end, end: verbEnd, subject, pronoun: word };
}

/** He said: "…" */
function pronounBefore({ text, sentences }: ReadText, { start, end }: Span): Said | null {
  const [sentence] = sentencesBefore(sentences, start, 1);
  if (sentence === undefined || sentence.end < start) return null;
  const found = /(?:^|[,;–—] |\b(?:and|but) )(?<pronoun>he|she)(?= )/iu.exec(text.slice(sentence.start, start));
  const pronoun = found?.groups?.['pronoun']?.toLowerCase();
  if (found === null || (pronoun !== 'he' && pronoun !== 'she')) return null;
  const at = sentence.start + found.index + found[0].length;
  const verbEnd = endOfVerb(text, { start: at, end: at });
  if (verbEnd === null || verbEnd > start) return null;
  if (!introduces(text.slice(verbEnd, start), text.slice(start, end))) return null;
  return { start: at - pronoun.length, end: start, subject: { start: at - pronoun.length, end: at }, pronoun };
}

/** The one person that the last sentence before `until` names which names any, outside of quotations. */
function lastNamed(read: ReadText, until: number, pronoun: Said['pronoun']): PersonMention | null {
  for (const sentence of sentencesBefore(read.sentences, until, REACH + 1).toReversed()) {
    const told = { ...sentence, end: Math.min(sentence.end, until) };
    const named = spansIn(read.mentions, told);
    const spoken = quotationsIn(read.text, told);
    const own = named.filter((one) => !spoken.some(({ start, end }) => one.start >= start && one.end <= end));
    if (namesAnother(read.text, told, named) || mayMeanAnother(read.text, told, own)) return null;
    const last = own.at(-1);
    if (last !== undefined) return isOnePerson(own) && suits(read.text, last, pronoun) ? last : null;
    if (named.length > 0) return null;
  }
  return null;
}

function isOnePerson(named: readonly PersonMention[]): boolean {
  return new Set(named.map(({ name }) => foldedWords(name).at(-1)?.[0])).size === 1;
}

/** Whether somebody may be meant whom the text does not name: "the minister", "a resident", whoever writes "my mother". */
function mayMeanAnother(text: string, sentence: Span, named: readonly PersonMention[]): boolean {
  const told = withoutQuotations(text, sentence);
  return nameWords(told).some(({ key, shape, text: word, start, end }) => {
    if (FIRST_PERSON.test(word)) return true;
    if (shape === 'capital' || !(isOffice(key) || isOccupation(key) || ANYBODY.has(key))) return false;
    return !named.some((one) => {
      const before = told.slice(end, Math.max(end, one.start - sentence.start));
      const after = told.slice(Math.max(0, one.end - sentence.start), start);
      if (one.start - sentence.start < end) return TITLE_AFTER.test(after);
      return TITLE_BEFORE.test(before) && !isGoverned(told.slice(0, one.start - sentence.start));
    });
  });
}

/** Between a title and the name of who holds it: "[minister] of Ports, Ana Quill"; "Ana Quill, the former [minister]". */
const TITLE_BEFORE = /^(?:[ ,]+|(?:of|for|the|and|to)(?= )|\p{Lu}[\p{L}.’'-]*)*$/u;
const TITLE_AFTER = /^(?:,| \() ?(?:[\p{L}’'-]+ ){0,4}$/u;

/** A stretch of a text with spaces in place of what stands in quotation marks. */
function withoutQuotations(text: string, span: Span): string {
  let told = text.slice(span.start, span.end);
  for (const { start, end } of quotationsIn(text, span)) {
    told = told.slice(0, start - span.start) + ' '.repeat(end - start) + told.slice(end - span.start);
  }
  return told;
}

const FIRST_PERSON = /^(?:I|me|my|we|us|our)$|^I['’]/iu;
const ANYBODY: ReadonlySet<string> = new Set(
  'mother father mom dad wife husband son daughter brother sister aunt uncle grandmother grandfather man woman girl boy child resident witness colleague friend neighbour neighbor relative source reader viewer caller'.split(
    ' ',
  ),
);

const HIS = /(?:Mr|Sir|Lord|King|Prince|Father|spokesman|chairman|congressman|businessman)\.?,? $/u;
const HERS = /(?:Mrs|Ms|Miss|Lady|Dame|Queen|Princess|Sister|spokeswoman|chairwoman|congresswoman|actress)\.?,? $/u;

function suits(text: string, { start }: PersonMention, pronoun: Said['pronoun']): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  return pronoun === 'he' ? !HERS.test(before) : !HIS.test(before);
}

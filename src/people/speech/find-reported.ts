import type { Span } from '../../articles/article.ts';
import type { Sentence } from '../../passages/sentence.ts';
import type { PersonMention } from '../words/person-mention.ts';
import { isDoubted } from './doubted-speech.ts';
import { isHead } from './is-head.ts';
import type { ReadText } from './quote.ts';
import { quotationsIn } from './quotations.ts';
import { spansIn } from './spans-in.ts';
import { isEmbedded } from './speaker-after.ts';
import { endOfVerb, tellsWhat, VERB_AND_THAT } from './speech-verbs.ts';
import { unnamedOffice } from './unnamed-office.ts';

/** A sentence that reports what somebody said. */
export interface Reported extends Sentence {
  readonly speaker: PersonMention;
  readonly attribution: 'name' | `the ${string}`;
}

/** Characters before a name that are looked at. */
const REACH = 300;
/** A longer sentence is no prose (a list, a table, text without full stops): who says what in it, nobody could tell. */
const LONGEST_SENTENCE = 2000;
const ACCORDING_TO = /\baccording to (?<titles>(?:[\p{L}.’'-]+ ){0,8})$/iu;

/**
 * Reported speech, the writer's words for what somebody said: the sentences that name their speaker with a verb of
 * saying ("X said that …", "…, X said", "according to X"), or with an office that the text gave somebody before ("the
 * minister said that …"). Marks may stand around some words of it ("X said that the plan was “a start”"). Speech that
 * only a pronoun attributes is left out.
 * @param quotes direct speech, which is not reported once more; in order.
 */
export function findReported(read: ReadText, quotes: readonly Span[]): readonly Reported[] {
  let lastEnd = 0;
  return read.sentences.flatMap((sentence) => {
    if (sentence.end - sentence.start > LONGEST_SENTENCE) return [];
    const begun = spansIn(quotes, sentence);
    const isQuoted = begun.length > 0 || lastEnd > sentence.start;
    lastEnd = Math.max(lastEnd, begun.at(-1)?.end ?? 0);
    if (isQuoted) return [];
    const quotations = quotationsIn(read.text, sentence);
    if (!quotations.every(({ start }) => start > sentence.start && isEmbedded(read.text, start))) return [];
    const report = { text: read.text, sentence, quotations };
    const named = spansIn(read.mentions, sentence);
    const speakers = named.filter((speaker, index) =>
      isSpeaker(report, speaker, named[index + 1]?.start ?? sentence.end),
    );
    const byName = speakers.map((speaker) => ({ ...sentence, speaker, attribution: 'name' }) as const);
    return byName.length > 0 ? byName : reportedByOffice(report, read.holderOf);
  });
}

interface Report {
  readonly text: string;
  readonly sentence: Sentence;
  /** What stands in quotation marks in it. */
  readonly quotations: readonly Span[];
}

/** @param next where the next person is named, or the sentence ends. */
function isSpeaker({ text, sentence, quotations }: Report, speaker: PersonMention, next: number): boolean {
  if (spansIn(quotations, { start: 0, end: speaker.start }).some(({ end }) => end > speaker.start)) return false;
  const before = text.slice(Math.max(sentence.start, speaker.start - REACH), speaker.start);
  const said = endOfReport({ text, sentence, before }, speaker, next);
  if (said === null) return false;
  const titles = ACCORDING_TO.exec(before)?.groups?.['titles'];
  const from = speaker.start - (titles ?? before).length;
  return isHead(text, speaker, from) && !isDoubted(text, { subject: speaker, end: said, whole: sentence, quotations });
}

/** Where the words end that say that somebody spoke; null when none do. */
function endOfReport(
  { text, sentence, before }: Pick<Report, 'text' | 'sentence'> & { readonly before: string },
  speaker: PersonMention,
  next: number,
): number | null {
  if (ACCORDING_TO.test(before)) return speaker.end;
  const verbEnd = endOfVerb(text, speaker);
  if (verbEnd !== null && verbEnd <= sentence.end) {
    const rest = text.slice(verbEnd, Math.min(sentence.end, verbEnd + REACH));
    // "…, X said." closes the sentence; "X spoke." says nothing of what.
    if (/^\W*$/u.test(rest)) return before.includes(',') ? verbEnd : null;
    if (tellsWhat(text.slice(speaker.end, verbEnd), rest)) return verbEnd;
  }
  const alone = text.slice(speaker.end, next);
  const second = /[,;]/.test(before.slice(-2)) ? null : VERB_AND_THAT.exec(alone);
  return second && speaker.end + second.index + second[0].length;
}

/** "The minister stated that …", "Welcoming the guests, the minister stated that …" */
function reportedByOffice({ text, sentence, quotations }: Report, holderOf: ReadText['holderOf']): readonly Reported[] {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + REACH));
  const lead = /^(?:[^.;:“”"]{1,60}, )?(?=[Tt]he )/u.exec(words);
  const office = lead && unnamedOffice(words.slice(lead[0].length));
  if (lead === null || office === null) return [];
  const start = sentence.start + lead[0].length;
  const subject = { start, end: start + office.word.length };
  const verbEnd = endOfVerb(text, subject);
  if (verbEnd === null || verbEnd > sentence.end) return [];
  if (!tellsWhat(text.slice(subject.end, verbEnd), text.slice(verbEnd, Math.min(sentence.end, verbEnd + REACH))))
    return [];
  const speaker = holderOf(office, sentence.start);
  if (speaker === null || isDoubted(text, { subject, end: verbEnd, whole: sentence, quotations })) return [];
  return [{ ...sentence, speaker, attribution: office.word }];
}

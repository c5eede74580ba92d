import type { Span } from '../../articles/article.ts';
import type { Sentence } from '../../passages/sentence.ts';
import { attributedSpeaker, type SpokenBy } from './attributed-speaker.ts';
import type { Attribution, Paragraph, Quote, ReadText } from './quote.ts';
import type { PersonMention } from '../words/person-mention.ts';
import { openQuotation, quotationsIn } from './quotations.ts';
import { sentencesAround } from './sentences-around.ts';
import { isDoubted } from './doubted-speech.ts';
import { spansIn } from './spans-in.ts';
import { spokenByOffice } from './spoken-by-office.ts';
import { spokenByPronoun } from './spoken-by-pronoun.ts';

/** Speech that a paragraph leaves open for the next. */
export interface OpenSpeech {
  /** Null as long as nobody says who speaks. */
  readonly speaker: PersonMention | null;
  /** While nobody does: the sentences of every paragraph of it so far. */
  readonly pending: readonly Sentence[];
  /** Whether the speaker is only announced there, and all that is said stands below. */
  readonly isAnnounced: boolean;
}

export interface NeighbouringSpeech {
  /** What the paragraph before left open; null for nothing. */
  readonly open: OpenSpeech | null;
  /** Whether the next paragraph takes up a quotation that this one does not close. */
  readonly isLeftOpen: boolean;
}

/** The direct speech of one paragraph, with that of those before whose speaker only this one tells. */
export function speechOfParagraph(
  read: ReadText,
  paragraph: Paragraph,
  { open, isLeftOpen }: NeighbouringSpeech,
): { readonly quotes: readonly Quote[]; readonly open: OpenSpeech | null } {
  const { text } = read;
  const left = isLeftOpen ? openQuotation(text, paragraph) : null;
  const quotations = [...quotationsIn(text, paragraph), ...(left === null ? [] : [left])];
  const named = outside(quotations, spansIn(read.mentions, paragraph));
  const quotes: Quote[] = [];
  let last: Spoken | null = null;
  let leaves: OpenSpeech | null = null;
  for (const quotation of quotations) {
    const takesUp = quotation.start === paragraph.start ? open : null;
    const known = { paragraph, quotations, named, last, before: takesUp };
    const spoken = spokenBy(read, quotation, known);
    const whole = sentencesAround(paragraph.sentences, spoken === null ? quotation : spanning(quotation, spoken));
    if (whole === null) continue;
    if (spoken !== null) {
      const { speaker, attribution } = spoken;
      for (const one of takesUp?.pending ?? []) quotes.push({ ...one, speaker, attribution: 'going on' });
      add(quotes, { ...whole, speaker, attribution });
    }
    const pending = spoken === null ? [...(takesUp?.pending ?? []), whole] : [];
    if (quotation === left) leaves = { speaker: spoken?.speaker ?? null, pending, isAnnounced: false };
    last = spoken;
  }
  return { quotes, open: leaves };
}

interface Spoken extends SpokenBy {
  readonly attribution: Attribution;
}

interface Known {
  readonly paragraph: Paragraph;
  readonly quotations: readonly Span[];
  /** The people of the paragraph whom its writer names, in order. */
  readonly named: readonly PersonMention[];
  /** Who spoke the quotation before it in the paragraph. */
  readonly last: Spoken | null;
  /** Who speaks what the paragraph before left open. */
  readonly before: OpenSpeech | null;
}

function spokenBy(read: ReadText, quotation: Span, known: Known): Spoken | null {
  const byName = attributedSpeaker(read.text, quotation, known.named);
  const spoken: Spoken | null =
    byName === null ? spokenUnnamed(read, quotation, known) : { ...byName, attribution: 'name' };
  if (spoken === null || isFromElsewhere(spoken)) return spoken;
  return isDoubtful(read, { ...spoken, quotation }, known) ? null : spoken;
}

function spokenUnnamed(read: ReadText, quotation: Span, { last, before }: Known): Spoken | null {
  const goesOn = last !== null && !isFromElsewhere(last) && goesOnSpeaking(read, last, quotation);
  const speaker = goesOn ? last.speaker : (before?.speaker ?? null);
  const isAnnounced = !goesOn && (before?.isAnnounced ?? false);
  if (speaker !== null)
    return { ...quotation, speaker, subject: speaker, attribution: isAnnounced ? 'above' : 'going on' };
  const byPronoun = spokenByPronoun(read, quotation);
  if (byPronoun !== null) return { ...byPronoun, attribution: byPronoun.pronoun };
  const byOffice = spokenByOffice(read, quotation);
  return byOffice && { ...byOffice, attribution: byOffice.office };
}

const isFromElsewhere = ({ attribution }: Spoken): boolean => attribution === 'going on' || attribution === 'above';

interface Attributed extends Spoken {
  readonly quotation: Span;
}

function isDoubtful(
  { text }: ReadText,
  { quotation, ...spoken }: Attributed,
  { paragraph, quotations }: Known,
): boolean {
  const whole = sentencesAround(paragraph.sentences, spanning(quotation, spoken));
  const { subject, end } = spoken;
  return whole !== null && isDoubted(text, { subject, end, whole, quotations });
}

/** Those names that stand in no quotation. */
function outside(quotations: readonly Span[], named: readonly PersonMention[]): readonly PersonMention[] {
  let next = 0;
  return named.filter(({ start }) => {
    while ((quotations[next]?.end ?? Infinity) <= start) next++;
    return start < (quotations[next]?.start ?? Infinity);
  });
}

/** Adds a quote, to the one before where the same speech goes on in the next sentence; a sentence is quoted once. */
function add(quotes: Quote[], quote: Quote): void {
  const before = quotes.at(-1);
  if (before !== undefined && quote.start < before.end) return;
  const isNext = before?.paragraph === quote.paragraph && quote.start - before.end <= 1;
  if (isNext && quote.attribution === 'going on') quotes.splice(-1, 1, { ...before, end: quote.end });
  else quotes.push(quote);
}

/** From the sentence that opens a quotation to the one that ends it or names its speaker, whichever is later. */
function spanning(quotation: Span, spoken: Span): Span {
  return { start: Math.min(quotation.start, spoken.start), end: Math.max(quotation.end, spoken.end) };
}

/** Whether speech goes on behind the words that say whose it is: “…,” X said. “…” */
function goesOnSpeaking(read: ReadText, spoken: Span, quotation: Span): boolean {
  const { text, mentions } = read;
  const between = text.slice(spoken.end, quotation.start);
  if (!/^[^"“”«»„.!?\n]{0,80}[.,;:]?\s+$/u.test(between) || !/^.\p{Lu}/u.test(text.slice(quotation.start)))
    return false;
  if (spansIn(mentions, { start: spoken.end, end: quotation.start }).length > 0) return false;
  // “…,” is followed by who says so, who may be another; “…” in the middle of a sentence is a word of the writer's.
  return (
    /[.!?…].?$/u.test(text.slice(quotation.start, quotation.end)) &&
    /^\s*(?:$|[\n\p{Lu}"“«„(])/u.test(text.slice(quotation.end, quotation.end + 3))
  );
}

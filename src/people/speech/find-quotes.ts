import type { Sentence } from '../../passages/sentence.ts';
import type { Paragraph, Quote, ReadText } from './quote.ts';
import { opensWithQuotation } from './quotations.ts';
import { interviewSpeech } from './interview.ts';
import { announcedSpeaker, isAllQuoted, signature } from './speech-apart.ts';
import { type OpenSpeech, speechOfParagraph } from './speech-of-paragraph.ts';

/**
 * The direct speech of a text whose speaker is named beside it ("…," X said; X said: "…"), or by a pronoun that surely
 * means somebody named before; with what goes on behind those words, and through the next paragraphs where a quotation is
 * left open; what a line above announces or a name below signs; and the answers of an interview. Speech that nothing
 * attributes is left out, and so is what is reported without quotation marks.
 */
export function findQuotes(read: ReadText): readonly Quote[] {
  const quotes: Quote[] = [];
  const paragraphs = paragraphsOf(read.sentences);
  let open: OpenSpeech | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    const isLeftOpen = next !== undefined && opensWithQuotation(read.text, next);
    const found = speechOfParagraph(read, paragraph, { open, isLeftOpen });
    const signed = found.quotes.length > 0 || next === undefined ? null : signedBelow(read, paragraph, next);
    quotes.push(...(signed === null ? found.quotes : [signed]));
    open = found.open ?? (isLeftOpen ? announcedFor(next, { read, paragraph, open }) : null);
  }
  return withInterview(quotes, interviewSpeech(read, paragraphs));
}

/** A paragraph of speech with the name of its speaker under it. */
function signedBelow(read: ReadText, paragraph: Paragraph, next: Paragraph): Quote | null {
  const speaker = signature(read, next);
  const [first] = paragraph.sentences;
  if (speaker === null || first === undefined || !isAllQuoted(read.text, paragraph)) return null;
  return { start: paragraph.start, end: paragraph.end, paragraph: first.paragraph, speaker, attribution: 'below' };
}

interface Announcement {
  readonly read: ReadText;
  readonly paragraph: Paragraph;
  readonly open: OpenSpeech | null;
}

/** The speech of the next paragraph where this one announces it, or was itself announced and both are nothing but speech. */
function announcedFor(next: Paragraph, { read, paragraph, open }: Announcement): OpenSpeech | null {
  const speaker = announcedSpeaker(read, paragraph);
  if (speaker !== null) return { speaker, pending: [], isAnnounced: true };
  const goesOn = open?.isAnnounced === true && isAllQuoted(read.text, paragraph) && isAllQuoted(read.text, next);
  return goesOn ? open : null;
}

/** What is said under labels, in place of what is quoted in the same paragraphs; in order. */
function withInterview(quotes: readonly Quote[], labelled: readonly Quote[]): readonly Quote[] {
  if (labelled.length === 0) return quotes;
  const paragraphs = new Set(labelled.map(({ paragraph }) => paragraph));
  return [...quotes.filter(({ paragraph }) => !paragraphs.has(paragraph)), ...labelled].sort(
    (one, other) => one.start - other.start,
  );
}

function paragraphsOf(sentences: readonly Sentence[]): readonly Paragraph[] {
  const paragraphs: Sentence[][] = [];
  for (const sentence of sentences) {
    const current = paragraphs.at(-1);
    if (current?.[0]?.paragraph === sentence.paragraph) current.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs.flatMap((own) => {
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? [{ start: first.start, end: last.end, sentences: own }] : [];
  });
}

import type { Span } from '../articles/article.ts';
import type { Sentence } from '../passages/sentence.ts';
import { attributedSpeaker } from './attributed-speaker.ts';
import type { PersonMention } from './person-mention.ts';
import { quotationsIn } from './quotations.ts';
import { sentencesAround } from './sentences-around.ts';

/** Direct speech: the whole sentences that hold the quotation and the words that say whose it is. */
export interface Quote extends Sentence {
  readonly speaker: PersonMention;
}

/** A text with the sentences and people found in it. */
export interface ReadText {
  readonly text: string;
  /** In order. */
  readonly sentences: readonly Sentence[];
  /** In order. */
  readonly mentions: readonly PersonMention[];
}

/**
 * The direct speech of a text whose speaker is named beside it: "…," X said; X said: "…". Speech that only a pronoun
 * attributes is left out, and so is what is reported without quotation marks.
 */
export function findQuotes({ text, sentences, mentions }: ReadText): readonly Quote[] {
  const quotes: Quote[] = [];
  for (const paragraph of paragraphsOf(sentences)) {
    const named = mentions.filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end);
    if (named.length === 0) continue;
    for (const quotation of quotationsIn(text, paragraph)) {
      const spoken = attributedSpeaker(text, quotation, named);
      const whole = spoken && sentencesAround(paragraph.sentences, spanning(quotation, spoken));
      if (spoken && whole && quotes.at(-1)?.start !== whole.start) quotes.push({ ...whole, speaker: spoken.speaker });
    }
  }
  return quotes;
}

interface Paragraph extends Span {
  readonly sentences: readonly Sentence[];
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

/** From the sentence that opens a quotation to the one that ends it or names its speaker, whichever is later. */
function spanning(quotation: Span, spoken: Span): Span {
  return { start: Math.min(quotation.start, spoken.start), end: Math.max(quotation.end, spoken.end) };
}

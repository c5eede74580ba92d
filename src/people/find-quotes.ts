import type { Span } from '../articles/article.ts';
import type { Sentence } from '../passages/sentence.ts';
import type { PersonMention } from './person-mention.ts';
import { opensWithQuotation } from './quotations.ts';
import { type OpenSpeech, speechOfParagraph } from './speech-of-paragraph.ts';

/** Direct speech: the whole sentences that hold the quotation and the words that say whose it is. */
export interface Quote extends Sentence {
  readonly speaker: PersonMention;
  readonly attribution: Attribution;
}

/** How a text says whose words they are: by name, by a pronoun, or in words before or after, where the speech goes on. */
export type Attribution = 'name' | 'he' | 'she' | 'going on';

/** A text with the sentences and people found in it. */
export interface ReadText {
  readonly text: string;
  /** In order. */
  readonly sentences: readonly Sentence[];
  /** In order. */
  readonly mentions: readonly PersonMention[];
}

/** A paragraph with its sentences. */
export interface Paragraph extends Span {
  readonly sentences: readonly Sentence[];
}

/**
 * The direct speech of a text whose speaker is named beside it ("…," X said; X said: "…"), or by a pronoun that surely
 * means somebody named before; with what goes on behind those words, and through the next paragraphs where a quotation is
 * left open. Speech that nothing attributes is left out, and so is what is reported without quotation marks.
 */
export function findQuotes(read: ReadText): readonly Quote[] {
  const quotes: Quote[] = [];
  const paragraphs = paragraphsOf(read.sentences);
  let open: OpenSpeech | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    const isLeftOpen = next !== undefined && opensWithQuotation(read.text, next);
    const found = speechOfParagraph(read, paragraph, { open, isLeftOpen });
    quotes.push(...found.quotes);
    open = found.open;
  }
  return quotes;
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

import type { Sentence } from '../../passages/sentence.ts';
import type { Paragraph, Quote, ReadText } from './quote.ts';
import { opensWithQuotation } from './quotations.ts';
import { type OpenSpeech, speechOfParagraph } from './speech-of-paragraph.ts';

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

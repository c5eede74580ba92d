import type { TrainingArticle } from './read-corpora.ts';
import type { WordPieces } from './word-pieces.ts';

/** A paragraph as token ids. */
export interface EncodedParagraph {
  /** Index of its article: paragraphs of one article share it. */
  readonly article: number;
  readonly title: Uint16Array;
  readonly label: Uint16Array;
  readonly isQuestion: boolean;
  readonly text: Uint16Array;
}

/** Longer texts are cut: the bot's own passages are no longer. */
const MOST_TOKENS = 256;
/** A shorter paragraph says too little to be found by. */
const FEWEST_TOKENS = 12;

/** One list an article. @param first index of the first article */
export function encodeArticles(
  articles: readonly TrainingArticle[],
  wordPieces: WordPieces,
  first: number,
): readonly (readonly EncodedParagraph[])[] {
  const encode = (text: string): Uint16Array => Uint16Array.from(wordPieces.encode(text).slice(0, MOST_TOKENS));
  return articles.map(({ title, paragraphs }, at) => {
    const titleTokens = encode(title);
    return paragraphs
      .map(({ text, label, isQuestion }) => ({
        article: first + at,
        title: titleTokens,
        label: encode(label),
        isQuestion,
        text: encode(text),
      }))
      .filter(({ text }) => text.length >= FEWEST_TOKENS);
  });
}

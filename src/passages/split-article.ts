import { type Article, PARAGRAPH_BREAK, type Span } from '../articles/article.ts';
import type { Passage } from './passage.ts';
import type { Sentence } from './sentence.ts';
import { sentencesOf } from './split-sentences.ts';

export interface SplitOptions {
  /** The most tokens the model takes, everything included. */
  readonly maxTokens: number;
  /** Tokens of each text, in order, special tokens included. */
  countTokens(texts: readonly string[]): Promise<readonly number[]>;
}

/** Passages of about 180 words find best (docs/decisions/0006-finding.md), though a model may take more. */
const TARGET_TOKENS = 256;

/**
 * What is embedded and indexed for a passage: its article's title before its own words, so that a passage deep in an
 * article still says what the article is about. A title is cut to its first words rather than crowd the passage out.
 */
export function indexedTitle(title: string): string {
  return title.split(/\s+/).slice(0, 24).join(' ').slice(0, 200);
}

/** The text a passage is embedded as. */
export function embeddedText(title: string, passage: Pick<Passage, 'text'>): string {
  return `${indexedTitle(title)}\n${passage.text}`;
}

/**
 * Cuts an article into passages: whole sentences packed up to the token limit, broken between paragraphs where that
 * leaves no passage thin. A sentence longer than the limit is cut between words; together the passages hold every sentence.
 */
export async function splitArticle(article: Article, options: SplitOptions): Promise<readonly Passage[]> {
  const heading = `${indexedTitle(article.title)}\n`;
  const [empty = 0, titled = 0] = await options.countTokens(['', heading]);
  const room = Math.max(8, Math.min(options.maxTokens, TARGET_TOKENS) - Math.max(titled, empty));
  const pieces = await measure(article.body, await shorten(article, { options, room, empty }), { options, empty });
  const passages = pack(pieces, room).map((span): Passage => ({
    ...span,
    articleId: article.id,
    text: article.body.slice(span.start, span.end),
  }));
  return refit(article, passages, options);
}

interface Piece extends Sentence {
  readonly tokens: number;
}

interface Measuring {
  readonly options: SplitOptions;
  /** Tokens of an empty text: what the tokenizer adds to each. */
  readonly empty: number;
}

async function measure(
  body: string,
  sentences: readonly Sentence[],
  { options, empty }: Measuring,
): Promise<readonly Piece[]> {
  const counts = await options.countTokens(sentences.map(({ start, end }) => body.slice(start, end)));
  return sentences.map((sentence, index) => ({ ...sentence, tokens: (counts[index] ?? 0) - empty }));
}

/** The article's sentences, those over the limit cut in halves between words until each fits. */
async function shorten(
  article: Article,
  { options, room, empty }: Measuring & { readonly room: number },
): Promise<readonly Sentence[]> {
  let sentences = sentencesOf(article);
  for (;;) {
    const measured = await measure(article.body, sentences, { options, empty });
    if (measured.every(({ tokens, start, end }) => tokens <= room || end - start <= 1)) return sentences;
    sentences = measured.flatMap((piece) =>
      piece.tokens <= room || piece.end - piece.start <= 1 ? [piece] : halves(article.body, piece),
    );
  }
}

/** Two halves of a span, cut at the white space nearest to its middle, or in the middle of a text that has none. */
function halves(body: string, { start, end, paragraph }: Sentence): readonly Sentence[] {
  const middle = start + Math.floor((end - start) / 2);
  const text = body.slice(start, end);
  const gaps = [...text.matchAll(/\s+/gu)].map(({ 0: gap, index }) => ({
    from: start + index,
    to: start + index + gap.length,
  }));
  const nearest = gaps.sort((a, b) => Math.abs(a.from - middle) - Math.abs(b.from - middle))[0];
  const cut = nearest ?? { from: afterSurrogate(body, middle), to: afterSurrogate(body, middle) };
  return [
    { start, end: cut.from, paragraph },
    { start: cut.to, end, paragraph },
  ];
}

/** Never between the two halves of a surrogate pair. */
function afterSurrogate(body: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(body.charAt(offset)) ? offset + 1 : offset;
}

/** Greedy packing; a passage that is already more than half full ends with its paragraph if the next does not fit whole. */
function pack(pieces: readonly Piece[], room: number): readonly (Span & { readonly paragraph: number })[] {
  const spans: { start: number; end: number; paragraph: number }[] = [];
  let used = room;
  for (const [index, piece] of pieces.entries()) {
    const current = spans.at(-1);
    const opens = pieces[index - 1]?.paragraph !== piece.paragraph;
    const needed = opens && used > room / 2 ? paragraphTokens(pieces, index) : piece.tokens;
    if (current !== undefined && used + Math.min(needed, room) <= room) {
      current.end = piece.end;
      used += piece.tokens;
    } else {
      spans.push({ start: piece.start, end: piece.end, paragraph: piece.paragraph });
      used = piece.tokens;
    }
  }
  return spans;
}

function paragraphTokens(pieces: readonly Piece[], from: number): number {
  let total = 0;
  for (let index = from; pieces[index]?.paragraph === pieces[from]?.paragraph && index < pieces.length; index += 1) {
    total += pieces[index]?.tokens ?? 0;
  }
  return total;
}

/** Tokenizers may count a whole differently from its parts: what turns out too long is halved, so nothing is ever refused later. */
async function refit(
  article: Article,
  passages: readonly Passage[],
  options: SplitOptions,
): Promise<readonly Passage[]> {
  const counts = await options.countTokens(passages.map((passage) => embeddedText(article.title, passage)));
  const fitting = passages.map(
    (passage, index) => (counts[index] ?? 0) <= options.maxTokens || passage.text.length <= 1,
  );
  if (fitting.every(Boolean)) return passages;
  const halved = passages.flatMap((passage, index) =>
    fitting[index]
      ? [passage]
      : halves(article.body, passage).map(({ start, end }) => ({
          articleId: article.id,
          start,
          end,
          paragraph: passage.paragraph + article.body.slice(passage.start, start).split(PARAGRAPH_BREAK).length - 1,
          text: article.body.slice(start, end),
        })),
  );
  return refit(article, halved, options);
}

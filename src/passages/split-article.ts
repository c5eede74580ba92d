import { type Article, PARAGRAPH_BREAK, type Span } from '../articles/article.ts';
import { createPause } from '../pause.ts';
import { portionsOf } from '../portions-of.ts';
import type { Passage } from './passage.ts';
import type { Sentence } from './sentence.ts';
import { eachSentence } from './split-sentences.ts';

export interface SplitOptions {
  /** The most tokens the model takes, everything included. */
  readonly maxTokens: number;
  /** Tokens of each text, in order, special tokens included. */
  countTokens(texts: readonly string[]): Promise<readonly number[]>;
}

/** Passages of about 180 words find best (docs/decisions/0006-finding.md), though a model may take more. */
const TARGET_TOKENS = 256;
/** No passage has more, four times what that many tokens of plain words are. */
const MOST_CHARACTERS = 16 * TARGET_TOKENS;

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
  const sentences: Sentence[] = [];
  const pause = createPause(LONGEST_MS);
  for (const sentence of eachSentence(article)) {
    sentences.push(...shorten(article.body, sentence));
    await pause();
  }
  const texts = sentences.map(({ start, end }) => article.body.slice(start, end));
  const [empty = 0, titled = 0, ...counts] = await countAll(['', heading, ...texts], options);
  const room = Math.max(8, Math.min(options.maxTokens, TARGET_TOKENS) - Math.max(titled, empty));
  const pieces = await fit(article.body, sentences, { options, room, empty, counts });
  const passages = pack(pieces, room).map((span): Passage => ({
    ...span,
    articleId: article.id,
    text: article.body.slice(span.start, span.end),
  }));
  return refit(article, passages, options);
}

/** Milliseconds that cutting may hold others up. */
const LONGEST_MS = 10;
/** Texts whose tokens are counted at a time: each call is a message to the model's thread and one back, and to copy them takes time. */
const COUNTED = 2_000;

async function countAll(texts: readonly string[], { countTokens }: SplitOptions): Promise<readonly number[]> {
  const counts: number[] = [];
  for (const portion of portionsOf(texts, COUNTED)) for (const count of await countTokens(portion)) counts.push(count);
  return counts;
}

interface Piece extends Sentence {
  readonly tokens: number;
}

interface Measuring {
  readonly options: SplitOptions;
  readonly room: number;
  /** Tokens of an empty text: what the tokenizer adds to each. */
  readonly empty: number;
  /** Tokens of the texts in hand. */
  readonly counts: readonly number[];
}

/**
 * Sentences with their tokens, those over the limit cut in halves between words until each fits. Only what was cut is
 * counted again.
 */
async function fit(body: string, sentences: readonly Sentence[], measuring: Measuring): Promise<readonly Piece[]> {
  const { options, room, empty, counts } = measuring;
  const pieces = sentences.map((sentence, index) => ({ ...sentence, tokens: (counts[index] ?? 0) - empty }));
  const isFitting = ({ tokens, start, end }: Piece): boolean => tokens <= room || end - start <= 1;
  const long = pieces.filter((piece) => !isFitting(piece)).flatMap((piece) => halves(body, piece));
  if (long.length === 0) return pieces;
  const texts = long.map(({ start, end }) => body.slice(start, end));
  const counted = await countAll(texts, options);
  const cut = await fit(body, long, { ...measuring, counts: counted });
  return [...pieces.filter(isFitting), ...cut].sort((one, other) => one.start - other.start);
}

/** What is surely too long for a passage is cut before its tokens are counted: a tokenizer may take very long over it. */
function shorten(body: string, sentence: Sentence): readonly Sentence[] {
  if (sentence.end - sentence.start <= MOST_CHARACTERS) return [sentence];
  return halves(body, sentence).flatMap((half) => shorten(body, half));
}

/** Two halves of a span, cut at the white space nearest to its middle, or in the middle of a text that has none. */
function halves(body: string, { start, end, paragraph }: Sentence): readonly Sentence[] {
  const middle = start + Math.floor((end - start) / 2);
  const cut = spaceNear(body, middle, { start, end }) ?? {
    start: afterSurrogate(body, middle),
    end: afterSurrogate(body, middle),
  };
  return [
    { start, end: cut.start, paragraph },
    { start: cut.end, end, paragraph },
  ];
}

/** The white space nearest to an offset of a span that begins and ends without any; what has none for long has no words. */
function spaceNear(body: string, offset: number, { start, end }: Span): Span | null {
  const isSpace = (at: number): boolean => at > start && at < end && /\s/u.test(body.charAt(at));
  const furthest = Math.min(MOST_CHARACTERS, end - start);
  for (let distance = 0; distance <= furthest; distance += 1) {
    const at = isSpace(offset - distance) ? offset - distance : offset + distance;
    if (!isSpace(at)) continue;
    let [from, to] = [at, at + 1];
    while (isSpace(from - 1)) from -= 1;
    while (isSpace(to)) to += 1;
    return { start: from, end: to };
  }
  return null;
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
    const isShort = current !== undefined && piece.end - current.start <= MOST_CHARACTERS;
    if (isShort && used + Math.min(needed, room) <= room) {
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
  if (passages.length === 0) return [];
  const texts = passages.map((passage) => embeddedText(article.title, passage));
  const counts = await countAll(texts, options);
  const isFitting = (passage: Passage, index: number): boolean =>
    (counts[index] ?? 0) <= options.maxTokens || passage.text.length <= 1;
  const halved = passages
    .filter((passage, index) => !isFitting(passage, index))
    .flatMap((passage) =>
      halves(article.body, passage).map(({ start, end }) => ({
        articleId: article.id,
        start,
        end,
        paragraph: passage.paragraph + article.body.slice(passage.start, start).split(PARAGRAPH_BREAK).length - 1,
        text: article.body.slice(start, end),
      })),
    );
  const fitted = [...passages.filter(isFitting), ...(await refit(article, halved, options))];
  return fitted.sort((one, other) => one.start - other.start);
}

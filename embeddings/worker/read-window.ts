import type { AnsweringWords, SentenceRange, SentenceReading } from '../reader.ts';
import { type SpanChances, spanChances, type SpanLogits, spansWithin } from './span-chances.ts';
import type { WordTokens } from './word-tokens.ts';

/** What a network says of the tokens of a window, with the sentences of the text that are asked about. */
export interface WindowLogits {
  readonly spans: SpanLogits;
  /** Of each token of question and text: the log odds that its sentence answers; null when the network says none. */
  readonly sentenceLogits: Float32Array | null;
  /** The log odds that the window answers; null when the network says none. */
  readonly answerLogit: number | null;
  readonly sentences: readonly SentenceRange[];
}

/** What is read in one window of a text. */
export interface WindowReading {
  readonly answered: number;
  /** One for each sentence; null of one that is not in the window. */
  readonly sentences: readonly (ReadPart | null)[];
}

/** A sentence as far as a window holds it. */
export interface ReadPart extends SentenceReading {
  /** Tokens of it in the window. */
  readonly tokens: number;
}

/**
 * Reads one window. A network that was made for Dateline has outputs of its own for sentences and for the text as a
 * whole (embeddings/training/reader); of any other extractive reader both are told from its spans: a sentence answers as
 * probably as any span within it does, the text as its best span against none (https://arxiv.org/abs/1806.03822, 5).
 * @param words of the window, whose tokens are those of `spans.text`.
 */
export function readWindow(words: readonly WordTokens[], logits: WindowLogits): WindowReading {
  const { spans, sentenceLogits, answerLogit, sentences } = logits;
  const chances = spanChances(spans);
  const tokens = words.flatMap((word) => word.ids.map(() => word)).slice(0, chances.starts.length);
  const parts = sentences.map(({ start, end }): ReadPart | null => {
    const from = tokens.findIndex((word) => word.end > start);
    const past = tokens.findIndex((word) => word.start >= end);
    const to = past < 0 ? tokens.length : past;
    if (from < 0 || to <= from) return null;
    const { best, together } = spansWithin(chances, from, to);
    const own = sentenceLogits?.subarray(spans.text[0] + from, spans.text[0] + to);
    return {
      answers: own === undefined ? logOdds(together) : mean(own),
      words: best === null ? null : wordsOf(best, tokens),
      tokens: to - from,
    };
  });
  return { answered: answerLogit ?? oddsOfAny(chances), sentences: parts };
}

/** Whole words: a model may point into the middle of one. */
function wordsOf(
  { first, last, probability }: { readonly first: number; readonly last: number; readonly probability: number },
  tokens: readonly WordTokens[],
): AnsweringWords | null {
  const [begin, end] = [tokens[first], tokens[last]];
  return begin === undefined || end === undefined ? null : { start: begin.start, end: end.end, probability };
}

function oddsOfAny(chances: SpanChances): number {
  const { best } = spansWithin(chances, 0, chances.starts.length);
  return Math.log(Math.max(LEAST, best?.probability ?? 0) / Math.max(LEAST, chances.none));
}

/** Keeps logarithms finite. */
const LEAST = 1e-6;

function logOdds(probability: number): number {
  const safe = Math.min(1 - LEAST, Math.max(LEAST, probability));
  return Math.log(safe / (1 - safe));
}

function mean(values: Float32Array): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

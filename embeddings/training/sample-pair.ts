import type { EncodedParagraph } from './encode-articles.ts';
import type { Random } from './random.ts';

/** A question, or what stands in for one, and the passage that it should find. */
export interface Pair {
  /** Of the article: see `isAboutArticle`. */
  readonly article: number;
  readonly query: Uint16Array;
  readonly passage: Uint16Array;
  /** Whether the query fits the whole article, so that no other passage of it is wrong. */
  readonly isAboutArticle: boolean;
}

/** What the sampler must know of the vocabulary. */
export interface TokenKinds {
  /** Whether a token continues a word, by id. */
  readonly continuesWord: Uint8Array;
  /** Whether a token is a mark that ends sentences, by id. */
  readonly endsSentence: Uint8Array;
}

/** A stretch of tokens that is shorter is no sentence: an abbreviation, a heading. */
const FEWEST_IN_SENTENCE = 8;

/**
 * A pair made of a paragraph. A question or heading finds its paragraph; otherwise the article's title does, or one of
 * the paragraph's own sentences (the inverse cloze task of Lee et al., 2019), whole or with words left out, and as often
 * with that sentence still in the passage as without it. Titles are put before half of the passages, as the bot does.
 */
export function samplePair(paragraph: EncodedParagraph, kinds: TokenKinds, random: Random): Pair {
  const { article, title, label, isQuestion, text } = paragraph;
  const heading = random.number() < 0.5 ? title : new Uint16Array();
  const chance = random.number();
  if (isQuestion && chance < 0.8) {
    return { article, query: label, passage: concat(heading, text), isAboutArticle: false };
  }
  if (!isQuestion && title.length > 0 && chance < 0.12) {
    return { article, query: title, passage: text, isAboutArticle: true };
  }
  if (!isQuestion && label.length > 0 && chance < 0.2) {
    return { article, query: concat(title, label), passage: text, isAboutArticle: true };
  }
  const [start, end] = sampleSentence(text, kinds, random);
  const sentence = text.subarray(start, end);
  const isKept = end - start > text.length * 0.7 || random.number() < 0.5;
  const rest = isKept ? text : concat(text.subarray(0, start), text.subarray(end));
  const query = isKept || random.number() < 0.5 ? sampleWords(sentence, kinds, random) : sentence;
  return { article, query, passage: concat(heading, rest), isAboutArticle: false };
}

function sampleSentence(text: Uint16Array, { endsSentence }: TokenKinds, random: Random): readonly [number, number] {
  const starts = [0];
  for (let at = 0; at < text.length - FEWEST_IN_SENTENCE; at += 1) {
    const length = at + 1 - (starts.at(-1) ?? 0);
    if (endsSentence[text[at] ?? 0] === 1 && length >= FEWEST_IN_SENTENCE) starts.push(at + 1);
  }
  const chosen = random.whole(starts.length);
  return [starts[chosen] ?? 0, starts[chosen + 1] ?? text.length];
}

/** Some of the words, whole and in order; at least one. */
function sampleWords(text: Uint16Array, { continuesWord }: TokenKinds, random: Random): Uint16Array {
  const share = 0.25 + random.number() * 0.55;
  let isTaken = false;
  const taken = text.filter((token) => {
    if (continuesWord[token] !== 1) isTaken = random.number() < share;
    return isTaken;
  });
  return taken.length > 0 ? taken : text;
}

function concat(first: Uint16Array, second: Uint16Array): Uint16Array {
  if (first.length === 0) return second;
  const both = new Uint16Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

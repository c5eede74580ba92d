import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Random, seededRandom } from '../../../../src/seeded-random.ts';
import type { SourceArticle } from './source-article.ts';

/** Words that every article may use come by Zipf's law with Mandelbrot's shift: the word of rank r as 1 / (r + 2.7). */
const SHIFT = 2.7;
/** Share of words that are of the article's own topics. */
const OF_TOPIC = 0.35;
const TOPICS = 2_000;
const WORDS_OF_TOPIC = 80;

const tokenizer = z.object({ model: z.object({ vocab: z.record(z.string(), z.number()) }) });

/**
 * Made-up news of as many words as real news has: the vocabulary is that of the static model's tokenizer, some 20,000
 * words in their order of frequency, drawn by Zipf's law, and a third of each article from two of 2,000 topics of 80
 * words, themselves drawn by it. Sentences have 8 to 30 words and paragraphs 2 to 4 sentences; an article has 1 to 12
 * paragraphs, most often 4. It reads as nonsense, and its words, postings and vectors are spread as those of news are. The
 * same seed gives the same articles, and more of them begin with the same.
 */
export function* generateNews(count: number, seed = 17): Iterable<SourceArticle> {
  const random = seededRandom(seed);
  const common = zipf(readVocabulary());
  const topics = Array.from({ length: TOPICS }, () =>
    // Topics are made of words that are not in everything.
    zipf(Array.from({ length: WORDS_OF_TOPIC }, () => common.words[200 + Math.floor(random() * 15_000)] ?? 'news')),
  );
  for (let index = 0; index < count; index += 1) {
    const own = [pick(topics, random), pick(topics, random)];
    const word = (ofTopic: number): string =>
      random() < ofTopic ? draw(pick(own, random), random) : draw(common, random);
    const sentence = (): string => {
      const words = Array.from({ length: between(8, 30, random) }, () => word(OF_TOPIC));
      if (random() < 0.3) words.push('in', `${between(1990, 2026, random)}`);
      return `${capitalised(words.join(' '))}.`;
    };
    const paragraphs = Array.from({ length: lengthOf(random) }, () =>
      Array.from({ length: between(2, 4, random) }, sentence).join(' '),
    );
    const title = capitalised(Array.from({ length: between(5, 10, random) }, () => word(0.7)).join(' '));
    yield { title, paragraphs };
  }
}

interface Zipf {
  readonly words: readonly string[];
  /** Sum of the weights up to each word. */
  readonly sums: Float64Array;
}

function zipf(words: readonly string[]): Zipf {
  const sums = new Float64Array(words.length);
  let sum = 0;
  for (let rank = 0; rank < words.length; rank += 1) sums[rank] = sum += 1 / (rank + SHIFT);
  return { words, sums };
}

function draw({ words, sums }: Zipf, random: Random): string {
  const wanted = random() * (sums.at(-1) ?? 0);
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return words[low] ?? '';
}

function readVocabulary(): readonly string[] {
  const path = join(import.meta.dirname, '../../../../embeddings/models/static/tokenizer.json');
  const { vocab } = tokenizer.parse(JSON.parse(readFileSync(path, 'utf8'))).model;
  return Object.entries(vocab)
    .sort(([, a], [, b]) => a - b)
    .map(([word]) => word)
    .filter((word) => /^[a-z]{2,}$/u.test(word));
}

/** Paragraphs of an article: few are long. */
const lengthOf = (random: Random): number => Math.min(12, 1 + Math.floor(-Math.log(1 - random()) * 4));
const between = (least: number, most: number, random: Random): number =>
  least + Math.floor(random() * (most - least + 1));
const pick = <Value>(values: readonly Value[], random: Random): Value =>
  values[Math.floor(random() * values.length)] as Value; // there is always one
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

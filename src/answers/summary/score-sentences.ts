import type { Topic } from '../../retrieval/topic.ts';
import type { WordRarity } from '../../retrieval/word-rarity.ts';
import { innerProduct } from '../../../embeddings/inner-product.ts';
import type { ReadSentence } from './read-sentences.ts';

/** A sentence with how much it tells of its story. */
export interface ScoredSentence extends ReadSentence {
  readonly score: number;
}

export interface ScoreOptions {
  /** What sentences should be about; null for anything. */
  readonly topic: Topic | null;
  /** Of `stemsOfStories` in the archive. */
  readonly rarity: WordRarity;
}

/** What counts beside standing first in the article; see docs/decisions/0012-summaries.md for how these were chosen. */
const TITLE = 0.33;
const CENTRE = 0.25;
/** Sentences until what standing early is worth has fallen to a third. */
const LEAD = 4;

/**
 * Scores the sentences of one story: standing early (news tells the most first, and the lead is the summary that few
 * beat), saying what the title says, and saying what the story as a whole says. Of a topic half is what a
 * sentence prints of it and half what its headline does: under another headline only what mentions it counts.
 */
export function scoreStory(
  sentences: readonly ReadSentence[],
  { topic, rarity }: ScoreOptions,
): readonly ScoredSentence[] {
  const isByVectors = hasVectors(sentences);
  const central = scaled(isByVectors ? nearCentre(sentences) : wordsInCommon(sentences, rarity));
  const titled = isByVectors ? scaled(sentences.map(nearTitle)) : sentences.map(titleWords);
  return sentences.map((one, index) => {
    const tells = Math.exp(-one.place / LEAD) + TITLE * (titled[index] ?? 0) + CENTRE * (central[index] ?? 0);
    return { ...one, score: tells * onTopic(one, topic) };
  });
}

function onTopic({ article, sentence }: ReadSentence, topic: Topic | null): number {
  if (topic === null) return 1;
  const coverage = (text: string): number => topic.coverage(topic.printedIn(text));
  return (coverage(article.body.slice(sentence.start, sentence.end)) + coverage(article.title)) / 2;
}

/** The stems whose rarity scores stories: of those that have no vectors. */
export function stemsOfStories(stories: readonly (readonly ReadSentence[])[]): readonly string[] {
  const byWords = stories.filter((sentences) => !hasVectors(sentences)).flat();
  return [...new Set(byWords.flatMap(({ stems }) => [...stems]))];
}

function hasVectors(sentences: readonly ReadSentence[]): boolean {
  return sentences.some(({ vector }) => vector !== null);
}

/** Cosine with the centroid of the story (Radev et al., 2004, with vectors in place of words). */
function nearCentre(sentences: readonly ReadSentence[]): readonly number[] {
  const centre = new Float32Array(sentences.find(({ vector }) => vector !== null)?.vector?.length ?? 0);
  for (const { vector } of sentences) vector?.forEach((value, index) => (centre[index] = (centre[index] ?? 0) + value));
  return sentences.map(({ vector }) => (vector === null ? 0 : innerProduct(vector, centre)));
}

/** By words alone: words are central that are telling in general and yet return here. */
function wordsInCommon(sentences: readonly ReadSentence[], { rarity }: WordRarity): readonly number[] {
  const spread = new Map<string, number>();
  for (const { stems } of sentences) for (const stem of stems) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  return sentences.map(({ stems }) => {
    const weight = [...stems].reduce((sum, stem) => sum + rarity(stem) * Math.log(1 + (spread.get(stem) ?? 0)), 0);
    return weight / Math.sqrt(stems.size + 4);
  });
}

function nearTitle({ vector, title }: ReadSentence): number {
  return vector === null || title.vector === null ? 0 : innerProduct(vector, title.vector);
}

function titleWords({ stems, title }: ReadSentence): number {
  return [...title.stems].filter((stem) => stems.has(stem)).length / Math.max(1, title.stems.size);
}

/** Moved and stretched to 0..1; all 0 when they are the same. */
function scaled(values: readonly number[]): readonly number[] {
  const [low, high] = [
    values.reduce((a, b) => Math.min(a, b), Infinity),
    values.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  return values.map((value) => (high > low ? (value - low) / (high - low) : 0));
}

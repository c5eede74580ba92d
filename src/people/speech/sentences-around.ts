import type { Span } from '../../articles/article.ts';
import type { Sentence } from '../../passages/sentence.ts';

/**
 * The sentences that a span touches, as one span; null when it touches none (it stands in the dateline).
 * @param sentences in order.
 */
export function sentencesAround(sentences: readonly Sentence[], { start, end }: Span): Sentence | null {
  const from = firstEndingAfter(sentences, start);
  const first = sentences[from];
  if (!first || first.start >= end) return null;
  let last = first;
  for (let index = from + 1; (sentences[index]?.start ?? end) < end; index++) last = sentences[index] ?? last;
  return { start: first.start, end: last.end, paragraph: first.paragraph };
}

/** The last sentences that begin before an offset, at most `most`, in order. @param sentences in order. */
export function sentencesBefore(sentences: readonly Sentence[], offset: number, most: number): readonly Sentence[] {
  const next = firstEndingAfter(sentences, offset);
  const until = (sentences[next]?.start ?? Infinity) < offset ? next + 1 : next;
  return sentences.slice(Math.max(0, until - most), until);
}

/** By halving: an article of thousands of sentences is asked for each of its names. */
function firstEndingAfter(sentences: readonly Sentence[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

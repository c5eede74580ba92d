import type { Article } from '../articles/article.ts';
import { sentencesOf } from './split-sentences.ts';

/** Sentences that one text has and another has not, in the order of each. */
export interface ChangedSentences {
  readonly gone: readonly string[];
  readonly came: readonly string[];
}

type Printed = Pick<Article, 'body' | 'dateline'>;

/** What an edit did, sentence by sentence: one that only stands elsewhere now is no change. */
export function changedSentences(before: Printed, after: Printed): ChangedSentences {
  const [then, now] = [textsOf(before), textsOf(after)];
  return { gone: without(then, now), came: without(now, then) };
}

function textsOf(article: Printed): readonly string[] {
  return sentencesOf(article).map(({ start, end }) => article.body.slice(start, end));
}

/** As often as they stand in one and not in the other. */
function without(sentences: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  return sentences.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

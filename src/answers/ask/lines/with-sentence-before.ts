import type { Article } from '../../../articles/article.ts';
import type { Sentence } from '../../../passages/sentence.ts';
import { sentencesOf } from '../../../passages/split-sentences.ts';
import { refersBack } from '../evidence/refers-back.ts';

/** Characters of two sentences at the most: a longer quote buries the answer. */
const LONGEST = 420;

/**
 * A sentence that begins with what it speaks of the one before ("It cost 120 million"), with that one: a longer slice of
 * the same paragraph. Any other sentence as it is.
 */
export function withSentenceBefore(article: Article, sentence: Sentence): Sentence {
  if (!refersBack(article.body.slice(sentence.start, sentence.end))) return sentence;
  const before = sentencesOf(article).findLast(({ end }) => end <= sentence.start);
  if (before?.paragraph !== sentence.paragraph || sentence.end - before.start > LONGEST) return sentence;
  return { ...sentence, start: before.start };
}

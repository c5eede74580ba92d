import type { Article } from '../../../articles/article.ts';
import type { Sentence } from '../../../passages/sentence.ts';
import type { Word } from '../../../text/words.ts';

/** A sentence that may answer, with what stands around it. Lists of words are shared between candidates, never copied. */
export interface Candidate {
  readonly text: string;
  readonly words: readonly Word[];
  /** Words of the article's title, and of the sentences before and after it in the article; none at its ends. */
  readonly title: readonly Word[];
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  /** Words of the passage it was found in. */
  readonly passage: readonly Word[];
  /** Rank of that passage, from 0, and its score, 0..1. */
  readonly rank: number;
  readonly passageScore: number;
  /** Cosine of sentence and question; null in keyword mode, and of a sentence that is not read. */
  readonly similarity: number | null;
}

/** A sentence of an article that may answer. */
export interface CandidateSentence {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly candidate: Candidate;
}

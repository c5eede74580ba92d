import type { Article } from '../../../articles/article.ts';
import type { Sentence } from '../../../passages/sentence.ts';
import type { PrintedWords } from '../../../text/printed-words.ts';
import type { TextRange } from './find-kind.ts';

/** A sentence that may answer, with what stands around it. Words are shared between candidates, never copied. */
export interface Candidate {
  readonly text: string;
  readonly words: PrintedWords;
  /** Words of the article's title, and of the sentences before and after it in the article; none at its ends. */
  readonly title: PrintedWords;
  readonly before: PrintedWords;
  readonly after: PrintedWords;
  /** Words of the sentences of the passage it was found in. */
  readonly passage: readonly PrintedWords[];
  /** Rank of that passage, from 0, and its score, 0..1. */
  readonly rank: number;
  readonly passageScore: number;
  /** Cosine of sentence and question; null in keyword mode, and of a sentence that is not read. */
  readonly similarity: number | null;
  /** What a reader made of it; null where none read it. */
  readonly reading: ReadSentence | null;
}

/** What a reader says of a sentence that it read within its passage. */
export interface ReadSentence {
  /** Log odds that the sentence answers, and that anything in its passage does. */
  readonly answers: number;
  readonly passageAnswers: number;
  /** The words of the sentence that most probably answer, by offsets into it; null when it has none. */
  readonly words: TextRange | null;
  /** How probable those words are, of all in the passage, 0..1. */
  readonly wordsProbability: number;
}

/** A sentence of an article that may answer. */
export interface CandidateSentence {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly candidate: Candidate;
}

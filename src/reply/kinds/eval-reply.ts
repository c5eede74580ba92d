import type { ArchiveStatus, Timing } from './archive-status.ts';
import type { Outcome } from './ask-reply.ts';

/** Scores on a folder of questions whose answers are known, or of articles that somebody summarised. */
export interface EvalReply {
  readonly command: 'eval';
  readonly folder: string;
  readonly questions: number;
  readonly summaries: number;
  readonly scores: readonly Score[];
  /** What came of each question, in the folder's order; scores are made of these alone, so that runs can be compared. */
  readonly outcomes: readonly QuestionOutcome[];
  /** The earlier run that scores are compared with; null for none. */
  readonly baseline: Baseline | null;
  /** The file of the picture that was drawn; null for none. */
  readonly picture: string | null;
  readonly archive: ArchiveStatus;
  readonly timingMs: Timing;
}

export interface Score {
  /** What is measured, in words: "answer in the first line". */
  readonly name: string;
  /** The kind of questions it is measured on; null for all. */
  readonly kind: string | null;
  /** A share or area is 0..1, a time in milliseconds. */
  readonly value: number;
  /** Which way is better; null where neither is. */
  readonly aim: 'higher' | 'lower' | null;
  /** Its value in the earlier run, over the questions that both asked; null without one. */
  readonly former: number | null;
  /** Whether it moved by more than chance explains; null where there is nothing to tell by. */
  readonly change: 'better' | 'worse' | 'moved' | 'noise' | null;
}

/** What came of one question. */
export interface QuestionOutcome {
  readonly id: string;
  readonly kind: string;
  readonly answerable: boolean;
  /** Rank of the first right article, from 1; null when none is among those found, or none is known. */
  readonly rank: number | null;
  /** nDCG@10 of the articles found, 0..1; null when no right article is known. */
  readonly ndcg: number | null;
  /** Null, as are confidence and both lines, for a question that only articles are known for: it is not asked. */
  readonly outcome: Outcome | null;
  readonly confidence: number | null;
  /** Whether the first line holds an answer, and whether any line does. */
  readonly firstLine: boolean | null;
  readonly anyLine: boolean | null;
  /** Lines of the reply, and how many of them hold an answer. */
  readonly lines: number;
  readonly rightLines: number;
  /** Quotes in the reply, and how many of them stand in their article, character for character. */
  readonly quotes: number;
  readonly verified: number;
}

export interface Baseline {
  readonly file: string;
  /** Questions that both runs asked. */
  readonly questions: number;
}

import { saysWhen } from '../../../text/time-words.ts';
import type { AnalysedQuestion, QuestionWord } from './analyse-question.ts';

/** Words that an article may print or not: what says when may be read as a time, and is never one of them. */
export function lookedFor({ text, words }: AnalysedQuestion): readonly QuestionWord[] {
  return words.filter((word) => !saysWhen(text, word));
}

/** Words that were looked for and stand nowhere in the archive. */
export function unmentioned(question: AnalysedQuestion): readonly QuestionWord[] {
  return lookedFor(question).filter(({ isUnknown }) => isUnknown);
}

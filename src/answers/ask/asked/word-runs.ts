import type { QuestionWord } from './analyse-question.ts';

/** Words of a text in runs: those with nothing but white space between them are one, “Joyce Banda”. @param words in order. */
export function wordRuns(text: string, words: readonly QuestionWord[]): readonly (readonly QuestionWord[])[] {
  const runs: QuestionWord[][] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last !== undefined && /^\s+$/u.test(text.slice(last.at(-1)?.end, word.start))) last.push(word);
    else runs.push([word]);
  }
  return runs;
}

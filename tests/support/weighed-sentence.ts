import type { WeighedSentence } from '../../src/answers/ask/evidence/weigh-evidence.ts';
import { NO_WORDS, printedWords } from '../../src/text/printed-words.ts';
import { makeArticle } from './articles.ts';

export interface WeighedFields {
  readonly probability?: number;
  /** Of its article. */
  readonly id?: string;
  /** What its article prints before it, in the same paragraph. */
  readonly before?: string;
}

/** A sentence of an article as it comes out of weighing. */
export function weighed(
  text: string,
  { probability = 0.5, id = 'a', before = 'Before.' }: WeighedFields = {},
): WeighedSentence {
  const article = makeArticle({ id, body: `${before} ${text}` });
  const start = before.length + 1;
  return {
    article,
    sentence: { start, end: start + text.length, paragraph: 1 },
    candidate: {
      text,
      words: printedWords(text),
      title: NO_WORDS,
      before: NO_WORDS,
      after: NO_WORDS,
      passage: [],
      rank: 0,
      passageScore: 1,
      similarity: null,
      reading: null,
    },
    evidence: { features: [], matched: [], unsaid: [], kindRanges: [[0, 3]] },
    probability,
  };
}

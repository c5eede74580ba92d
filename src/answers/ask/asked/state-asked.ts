import type { Word } from '../../../text/words.ts';

/**
 * Whether a sentence tells how something became what a question asks when it is: "a museum opened on Saturday" has all words
 * of "when is the museum open", and tells of another day. Null for any other question.
 */
export function becomesAsked(question: string): ((words: readonly Word[]) => boolean) | null {
  const state = /\b(?:is|are)\b.*\b(?<state>open|closed|free|dry|clear|empty)\W*$/iu.exec(question)?.groups?.['state'];
  if (state === undefined) return null;
  const same = new RegExp(String.raw`^${state}(?:ed|es|s|ing|ning)?$`, 'iu');
  return (words) => {
    const told = words.filter(({ text }) => same.test(text));
    return told.length > 0 && told.every(({ text }) => text.toLowerCase() !== state.toLowerCase());
  };
}

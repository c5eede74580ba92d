import type { Suggestion } from '../app.ts';

/** As many as leave room for names and titles. */
const MOST = 5;

/** Of questions asked lately, newest first, those in which each word that is typed begins a word. */
export function completeRecent(typed: string, recent: readonly string[]): readonly Suggestion[] {
  const beginnings = wordsIn(typed);
  const matching = recent.filter((question) => {
    const words = wordsIn(question);
    return beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)));
  });
  return matching.slice(0, MOST).map((question) => ({ label: question, value: question }));
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

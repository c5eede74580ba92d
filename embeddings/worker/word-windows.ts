import type { WordTokens } from './word-tokens.ts';

/**
 * Stretches of a text's words that have at most `room` tokens each, in order. Where one is not enough each begins in
 * the middle of the one before, so that an answer is never cut by all of them. A word of more tokens than that is a
 * stretch of its own.
 */
export function wordWindows(words: readonly WordTokens[], room: number): readonly (readonly WordTokens[])[] {
  const windows: (readonly WordTokens[])[] = [];
  let from = 0;
  while (from < words.length) {
    const to = endWithin(words, from, room);
    windows.push(words.slice(from, to));
    if (to === words.length) break;
    from = Math.max(from + 1, endWithin(words, from, room / 2));
  }
  return windows;
}

/** Index after the last of the words from `from` on that have at most `room` tokens together; at least one word. */
function endWithin(words: readonly WordTokens[], from: number, room: number): number {
  let tokens = 0;
  let to = from;
  while (to < words.length) {
    tokens += words[to]?.ids.length ?? 0;
    if (tokens > room && to > from) return to;
    to += 1;
    if (tokens > room) return to;
  }
  return to;
}

import type { Reading, SentenceReading } from '../reader.ts';
import type { ReadPart, WindowReading } from './read-window.ts';

/**
 * One reading of a text out of those of its windows, which overlap: the text answers as surely as the surest of them, and
 * a sentence is as it was read where most of it stood together.
 * @param count of sentences.
 */
export function joinWindows(windows: readonly WindowReading[], count: number): Reading {
  return {
    answered: windows.reduce((most, { answered }) => Math.max(most, answered), NOT_READ),
    sentences: Array.from({ length: count }, (_, index): SentenceReading => {
      const parts = windows.map(({ sentences }) => sentences[index] ?? null);
      const whole = parts.reduce<ReadPart | null>(
        (best, part) => (part !== null && part.tokens > (best?.tokens ?? 0) ? part : best),
        null,
      );
      return whole === null ? { answers: NOT_READ, words: null } : { answers: whole.answers, words: whole.words };
    }),
  };
}

/** Log odds of what has no word that could be read: as good as never. */
const NOT_READ = -14;

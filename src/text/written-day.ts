import { parseDay } from './parse-day.ts';

const NUMBER = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const NAME = String.raw`\p{L}{3,9}`;

/**
 * Source of a pattern (flag `u`) for what looks like a day in words, with or without its year: "December 9", "Dec. 9, 2025",
 * "9th of December", "9 декабря". It has no groups. Whether it is a day, `isWrittenDay` knows.
 */
export const WRITTEN_DAY = String.raw`(?:${NAME}(?:\.\s*|\s+)${NUMBER}|${NUMBER}\s+(?:of\s+)?${NAME}\.?)(?![\p{L}\d])(?:,?\s+\d{4}(?!\d))?`;

/** Whether a match of `WRITTEN_DAY` names a day that exists, in some year where it names none. */
export function isWrittenDay(text: string): boolean {
  // A leap year, so that 29 February is a day.
  return parseDay(spaced(text)) !== null || parseDay(`${spaced(text)} 2024`) !== null;
}

/** `YYYY-MM-DD` of a match of `WRITTEN_DAY`; null when it names no year or no day. */
export function writtenDay(text: string): string | null {
  return parseDay(spaced(text));
}

/** "Dec.9" as "Dec. 9". */
function spaced(text: string): string {
  return text.replace(/\.(?=\d)/u, '. ');
}

import type { Moment } from './moment.ts';
import { PATTERNS } from './moment-patterns.ts';

/** A moment where a text names it. */
export interface FoundMoment {
  readonly moment: Moment;
  /** The last moment of a stretch that one expression names: "1 to 5 December". */
  readonly until: Moment | null;
  /** Half-open UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** It is a date by itself; otherwise only a word such as "in" makes it one ("May" may be a name, 2024 a number). */
  readonly isPlain: boolean;
}

/** The moments that a text names, in order, none within another. @param text in Unicode form C. */
export function findMoments(text: string): readonly FoundMoment[] {
  const found: FoundMoment[] = [];
  // Lower case of the same length: patterns that ignore case take far longer.
  const small = text.replaceAll('İ', 'I').toLowerCase();
  for (const { pattern, read, isPlain } of PATTERNS) {
    for (const match of matchesOf(pattern, small)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const moments = found.some((one) => one.start < end && start < one.end) ? null : read(match.groups ?? {});
      if (moments !== null)
        found.push({ moment: moments[0], until: moments[1] ?? null, start, end, isPlain: isPlain(match[0]) });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** All matches. `matchAll` would copy the pattern, and compile it anew each time: that takes longer than to match it. */
function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}

import type { ArchiveReader } from '../archive/archive-reader.ts';
import { type AskedTime, timeAsked } from './dates/time-asked.ts';
import { createCarryOver } from './foreign/carry-over.ts';
import { isEnglish } from './foreign/is-english.ts';

export interface ReadTimeOptions {
  readonly archive: ArchiveReader;
  /** `YYYY-MM-DD` by the clock. */
  readonly today: () => string;
}

/** Reads of which days a question asks for all that was printed (`timeAsked`), in any language that questions are read in. */
export function createReadTime({ archive, today }: ReadTimeOptions): (text: string) => Promise<AskedTime | null> {
  const carryOver = createCarryOver();
  return async (typed) => {
    const text = typed.normalize('NFC').trim();
    const foreign = (await archive.kept(isEnglish)) ? carryOver(text) : null;
    return timeAsked(foreign?.question ?? text, { days: await archive.days(), today: today() });
  };
}

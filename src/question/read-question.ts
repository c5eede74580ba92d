import type { Archive, ArchiveFilters } from '../archive/archive.ts';
import type { GeneralWords } from './general-words.ts';
import { createKnownWords } from './known-words.ts';
import { mendSpelling } from './mend-spelling.ts';
import { readDates } from './read-dates.ts';
import { restoreCapitals } from './restore-capitals.ts';

/** A question as it was understood. */
export interface ReadQuestion {
  /** What to find and answer: it stands alone, names are spelled as the archive spells them, and no date is left that `filters` hold. */
  readonly question: string;
  readonly filters: ArchiveFilters;
  /** Plain sentences for the reader: what was read as what. */
  readonly notes: readonly string[];
  /** How to read it should this find no answer; null where there is no other way. */
  readonly otherwise: Omit<ReadQuestion, 'otherwise'> | null;
}

export interface QuestionReaderOptions {
  readonly archive: Archive;
  readonly general: GeneralWords;
  /** `YYYY-MM-DD` by the clock. */
  readonly today: () => string;
}

export type QuestionReader = (text: string, options: { readonly filters: ArchiveFilters }) => ReadQuestion;

/** Characters from which a text is no question to be understood: it is left as it is. */
const TOO_LONG = 1000;

/** Reads what a reader typed, against the archive that is to answer it. */
export function createQuestionReader({ archive, general, today }: QuestionReaderOptions): QuestionReader {
  const words = createKnownWords(archive);
  return (typed, { filters }) => {
    const text = typed.normalize('NFC').trim();
    if (text.length > TOO_LONG) return { question: text, filters, notes: [], otherwise: null };
    const mended = mendSpelling(text, { words, general });
    const hasCapitals = /\p{Lu}/u.test(text.slice(1));
    const asked = hasCapitals ? mended.text : restoreCapitals(mended.text, { words, general });
    const dated = readDates(asked, { filters, days: archive.days(), today: today() });
    return {
      question: dated.question,
      filters: dated.filters,
      notes: [...mended.notes, ...dated.notes],
      otherwise:
        dated.otherwise === null ? null : { question: asked, filters, notes: [...mended.notes, dated.otherwise] },
    };
  };
}

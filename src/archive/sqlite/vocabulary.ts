import type Database from 'better-sqlite3';
import { createPause } from '../../pause.ts';
import type { UntilChanged } from './until-changed.ts';

/** A stem, and how many passages hold it. */
export interface StemCount {
  readonly stem: string;
  readonly passages: number;
}

/** Stems that are read at a time: FTS5 counts the passages of each, a few milliseconds for all. */
const AT_ONCE = 1_000;
/** Milliseconds that reading may hold others up. */
const LONGEST_MS = 10;
/** Stems that are remembered, at the most; of 10,000 reports there are some 90,000. */
const MOST_KEPT = 100_000;
/** No letter of a term comes after it in SQLite's order of bytes. */
const LAST_LETTER = '\u{10FFFF}';

/** `ArchiveReader.vocabularyFrom`: a tenth of all words may begin with a letter, and each word that nobody prints is compared with them. */
export function createVocabulary(database: Database.Database, untilChanged: UntilChanged) {
  const next = database.prepare(
    'SELECT term AS stem, doc AS passages FROM passages_terms WHERE term >= ? AND term < ? LIMIT ?',
  );
  const kept = untilChanged(() => ({ stems: 0, byBeginning: new Map<string, Promise<readonly StemCount[]>>() }));

  const read = async (beginning: string): Promise<readonly StemCount[]> => {
    const pause = createPause(LONGEST_MS);
    const found: StemCount[] = [];
    const end = `${beginning}${LAST_LETTER}`;
    for (let from = beginning; ;) {
      const some = next.all(from, end, AT_ONCE) as readonly StemCount[]; // as selected
      found.push(...some);
      const last = some.at(-1);
      if (last === undefined || some.length < AT_ONCE) return found;
      // The least that comes after it.
      from = `${last.stem}\0`;
      await pause();
    }
  };
  const remembered = async (beginning: string): Promise<readonly StemCount[]> => {
    const all = kept();
    const known = all.byBeginning.get(beginning);
    if (known !== undefined) return known;
    const reading = read(beginning);
    all.byBeginning.set(beginning, reading);
    reading.catch(() => all.byBeginning.delete(beginning));
    all.stems += (await reading).length;
    if (all.stems > MOST_KEPT) {
      all.byBeginning.clear();
      all.stems = 0;
    }
    return reading;
  };
  return async (beginnings: readonly string[]): Promise<readonly StemCount[]> => {
    const found = [];
    for (const beginning of beginnings) found.push(await remembered(beginning));
    return found.flat();
  };
}

import type Database from 'better-sqlite3';
import { z } from 'zod';
import { foldText } from '../../text/fold-word.ts';
import type { PassageLengthsReader } from './passage-lengths.ts';
import { createQueryTokens } from './query-tokens.ts';
import { createRecentlyUsed } from './recently-used.ts';
import type { UntilChanged } from './until-changed.ts';

/** What a word adds to the BM25 of each passage that prints it. */
export interface WordWeights {
  /** Ids, growing. */
  readonly passages: Int32Array;
  readonly adds: Float64Array;
}

export interface WordWeightsReader {
  /** Of what is typed as a word. */
  ofTerm(term: string): WordWeights;
  /** Of a stem of the full-text index. */
  ofStem(stem: string): WordWeights;
}

/** FTS5's own numbers (https://sqlite.org/fts5.html, 5.1.1). */
const SATURATION = 1.2;
const BY_LENGTH = 0.75;
/** What a word weighs that stands in half of all passages or more. */
const LEAST_WEIGHT = 1e-6;

/** Passages of words that are remembered, at the most: 12 MB. */
const MOST_KEPT = 1_000_000;

/**
 * Gives what words add, from memory until the archive has changed. It is the BM25 that FTS5 gives, to the last bit, in a
 * fraction of the time: FTS5 looks up the length of each passage anew, and hands passages over one at a time. The words
 * that were asked for last are kept, since questions share their common ones.
 */
export function createWordWeights(
  database: Database.Database,
  untilChanged: UntilChanged,
  lengthsOf: PassageLengthsReader['now'],
): WordWeightsReader {
  const tokensOf = createQueryTokens(database);
  const ofToken = createTokenWeights(database, lengthsOf);
  const phrase = database
    .prepare('SELECT rowid, -bm25(passages_text) FROM passages_text WHERE passages_text MATCH ?')
    .raw();
  // Where its tokens stand side by side FTS5 alone knows; by itself a phrase scores what it adds.
  const ofPhrase = (term: string): WordWeights => {
    const rows = phrase.all(quoted(term)) as readonly (readonly [number, number])[]; // as selected
    return { passages: Int32Array.from(rows, ([id]) => id), adds: Float64Array.from(rows, ([, adds]) => adds) };
  };
  const keep = untilChanged(() => createRecentlyUsed<WordWeights>(({ passages }) => passages.length, MOST_KEPT));
  const remembered = (key: string, make: () => WordWeights): WordWeights => {
    const kept = keep();
    const weights = kept.get(key, make);
    kept.trim();
    return weights ?? NOWHERE;
  };
  return {
    ofTerm(term) {
      const tokens = tokensOf(foldText(term));
      const [token] = tokens;
      if (token === undefined) return NOWHERE;
      return remembered(tokens.join(' '), () => (tokens.length > 1 ? ofPhrase(term) : ofToken(token)));
    },
    ofStem: (stem) => remembered(stem, () => ofToken(stem)),
  };
}

const NOWHERE: WordWeights = { passages: new Int32Array(), adds: new Float64Array() };

/**
 * A text as an FTS5 phrase. Inside quotation marks nothing is an operator, so no question can break the search; a NUL
 * would end the query early.
 */
function quoted(term: string): string {
  return `"${foldText(term).replaceAll('"', '""').replaceAll('\0', ' ')}"`;
}

const listColumn = z.string();
const numberColumn = z.number();

/** What a single token of full text adds. */
function createTokenWeights(
  database: Database.Database,
  lengthsOf: PassageLengthsReader['now'],
): (token: string) => WordWeights {
  // A number a time that it is printed, in the order of passages; as one list, since rows by themselves take three times as long.
  const printing = database.prepare('SELECT json_group_array(doc) FROM passages_words WHERE term = ?').pluck();
  // Math.log differs in the last bit now and then.
  const logarithm = database.prepare('SELECT ln(?)').pluck();
  return (token) => {
    const { passages, times } = countedRuns(listColumn.parse(printing.get(token)));
    const { first, lengths, passages: all, average } = lengthsOf();
    const rarity = numberColumn.parse(logarithm.get((all - passages.length + 0.5) / (passages.length + 0.5)));
    const weight = rarity > 0 ? rarity : LEAST_WEIGHT;
    const adds = new Float64Array(passages.length);
    for (let index = 0; index < adds.length; index += 1) {
      const [count, length] = [times[index] ?? 0, lengths[(passages[index] ?? 0) - first] ?? 0];
      const damped = count + SATURATION * (1 - BY_LENGTH + (BY_LENGTH * length) / average);
      adds[index] = weight * ((count * (SATURATION + 1)) / damped);
    }
    return { passages, adds };
  };
}

/**
 * Each of some numbers once, and how often it stands there in a row. Read where they are written: a list of each word's
 * tens of thousands would be made only to be counted.
 * @param list whole numbers as JSON: "[3,3,17]".
 */
function countedRuns(list: string): { readonly passages: Int32Array; readonly times: Uint32Array } {
  // A number takes at least a figure and a comma.
  const most = (list.length + 1) >> 1;
  const [passages, times] = [new Int32Array(most), new Uint32Array(most)];
  let [count, number, hasFigures] = [0, 0, false];
  for (let at = 0; at < list.length; at += 1) {
    const figure = list.charCodeAt(at) - ZERO;
    if (figure >= 0 && figure <= 9) {
      number = 10 * number + figure;
      hasFigures = true;
    } else if (hasFigures) {
      if (count === 0 || passages[count - 1] !== number) passages[count++] = number;
      times[count - 1] = (times[count - 1] ?? 0) + 1;
      [number, hasFigures] = [0, false];
    }
  }
  // Copies: what is kept of a word is as long as it is.
  return { passages: passages.slice(0, count), times: times.slice(0, count) };
}

/** The code of the figure 0; the others follow. */
const ZERO = 0x30;

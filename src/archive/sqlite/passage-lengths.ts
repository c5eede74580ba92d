import type Database from 'better-sqlite3';
import { z } from 'zod';
import { createPause } from '../../pause.ts';
import type { UntilChanged } from './until-changed.ts';

/** How many tokens full text holds of each passage, its title among them. */
export interface PassageLengths {
  /** The least id that was read. */
  readonly first: number;
  /** By id, from `first` on; 0 where there is none. What went since may still be there. */
  readonly lengths: Int32Array;
  /** How many passages there are now, and how many tokens each has on average. */
  readonly passages: number;
  readonly average: number;
}

type Known = Pick<PassageLengths, 'first' | 'lengths'>;

const lists = z.tuple([z.string().nullable(), z.string().nullable()]);
const identityColumn = z.string();
const sumsColumn = z.string();

export interface PassageLengthsReader {
  /** As they are now. */
  now(): PassageLengths;
  /** Reads what is new, giving way to others meanwhile, so that nobody waits for it who asks next. */
  prepare(): Promise<void>;
}

/** Passages whose lengths are read at a time: a few milliseconds' work. */
const AT_ONCE = 5_000;
const ALL = -1;
/** Milliseconds that reading may hold others up. */
const LONGEST_MS = 10;

/**
 * Reads what FTS5 keeps for BM25 beside its postings (https://sqlite.org/fts5.html, 9): a row a passage, with an integer
 * a column, and a record of the sums. They are read as two long lists, since to be handed a row takes ten times as long. A
 * passage keeps its length and ids only grow, so that after a change only what is new is read.
 */
export function createPassageLengths(database: Database.Database, untilChanged: UntilChanged): PassageLengthsReader {
  const after = database
    .prepare(
      `SELECT group_concat(id), group_concat(hex(sz)) FROM
       (SELECT id, sz FROM passages_text_docsize WHERE id > ? ORDER BY id LIMIT ?)`,
    )
    .raw();
  const sums = database.prepare('SELECT hex(block) FROM passages_text_data WHERE id = 1').pluck();
  const identity = database.prepare('SELECT identity FROM state').pluck();
  let known: Known & { readonly of: string } = { of: '', ...NONE };
  /** @returns how many were new. */
  const readOn = (most: number): number => {
    const of = identityColumn.parse(identity.get());
    const before = known.of === of ? known : NONE;
    const [written, sizes] = lists.parse(after.get(before.first + before.lengths.length - 1, most));
    const ids = written?.split(',') ?? [];
    known = { of, ...(sizes === null ? before : joined(before, ids, sizes.split(','))) };
    return ids.length;
  };
  return {
    now: untilChanged(() => {
      readOn(ALL);
      const [passages = 0, ...tokens] = integersOf(sumsColumn.parse(sums.get()));
      return { first: known.first, lengths: known.lengths, passages, average: sum(tokens) / passages };
    }),
    async prepare() {
      const pause = createPause(LONGEST_MS);
      while (readOn(AT_ONCE) === AT_ONCE) await pause();
    },
  };
}

const NONE: Known = { first: 0, lengths: new Int32Array() };

/** @param ids growing. */
function joined(before: Known, ids: readonly string[], sizes: readonly string[]): Known {
  const first = before.lengths.length === 0 ? Number(ids[0]) : before.first;
  const lengths = new Int32Array(Number(ids.at(-1)) - first + 1);
  lengths.set(before.lengths);
  for (const [index, id] of ids.entries()) lengths[Number(id) - first] = sum(integersOf(sizes[index] ?? ''));
  return { first, lengths };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** SQLite's integers of variable length, seven bits a byte, the last byte below 128. @param hex their bytes. */
function integersOf(hex: string): readonly number[] {
  const integers: number[] = [];
  let value = 0;
  for (let at = 0; at < hex.length; at += 2) {
    const byte = Number.parseInt(hex.slice(at, at + 2), 16);
    value = value * 128 + (byte & 127);
    if (byte > 127) continue;
    integers.push(value);
    value = 0;
  }
  return integers;
}

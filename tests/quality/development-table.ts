import type { EvalReply } from '../../src/reply/kinds/eval-reply.ts';
import type { DevelopmentSet } from './development-sets.ts';

/** A set and what was measured on it. */
export interface MeasuredSet {
  readonly set: DevelopmentSet;
  readonly reply: Pick<EvalReply, 'scores'>;
}

/** The scores of the sets beside floor and aim, a row each; the first row names the columns. */
export function developmentRows(measured: readonly MeasuredSet[]): readonly (readonly string[])[] {
  const rows = measured.flatMap(({ set, reply }) =>
    set.scores.map(({ name, kind, floor, aim, published }) => {
      const score = reply.scores.find((one) => one.name === name && one.kind === kind);
      const reached = score === undefined || aim === null ? '' : isReached(score.value, aim, score.aim) ? 'yes' : 'no';
      const words = kind === null || kind === 'answerable' ? name : `${name}: ${kind}`;
      return [set.name, words, written(score?.value), written(floor), written(aim), reached, published ?? ''];
    }),
  );
  return [['set', 'score', 'measured', 'floor', 'aim', 'reached', 'published'], ...rows];
}

/** Rows as aligned text. */
export function textTable(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** Rows as a table of Markdown. */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): readonly string[] {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
}

const written = (value: number | null | undefined): string => (typeof value === 'number' ? value.toFixed(3) : '');

function isReached(value: number, aim: number, better: 'higher' | 'lower' | null): boolean {
  return better === 'lower' ? value <= aim : value >= aim;
}

import { PARAGRAPH_BREAK } from '../../articles/article.ts';
import type { Item } from '../../reply/layouts/layout.ts';
import { displayWidth } from './display-width.ts';
import { drawBlock, NO_BREAK_SPACE, type Run } from './draw-block.ts';
import { printable } from './printable.ts';
import type { Colours, TextOptions } from '../text-options.ts';

/** Before every item of a section. */
export const INDENT = '  ';

type Fact = Item & { readonly kind: 'fact' };

export interface FactOptions extends TextOptions {
  /** Columns between the text's start and its detail; null to put the detail below. */
  readonly column: number | null;
}

/** A fact with its sources; its detail beside or below it. */
export function renderFact(fact: Fact, { width, colours, column }: FactOptions): readonly string[] {
  const { text, citations } = fact;
  const runs = [{ text }, ...citationNumbers(citations, colours)];
  const beside = { text: besideOf(fact), style: colours.dim };
  if (column !== null) {
    const own = drawBlock(runs, { width, marker: INDENT }).join('');
    const gap = ' '.repeat(column - factWidth(fact));
    const [first, ...rest] = drawBlock([beside], { width: width - INDENT.length - column });
    if (first === undefined) return [own];
    return [own + gap + first, ...rest.map((line) => ' '.repeat(INDENT.length + column) + line)];
  }
  const paragraphs = text.split(PARAGRAPH_BREAK).map((paragraph) => ({ text: paragraph }));
  const last = paragraphs.pop() ?? { text };
  return [
    ...paragraphs.flatMap((paragraph) => drawBlock([paragraph], { width, marker: INDENT })),
    ...drawBlock([last, ...runs.slice(1)], { width, marker: INDENT }),
    ...drawBlock([beside], { width, marker: INDENT + INDENT }),
  ];
}

/** Where the details of a list begin, in columns from its texts; null to put them below: a column has to have room for them. */
export function detailColumn(items: readonly Item[], width: number): number | null {
  const facts = items.flatMap((item) => (item.kind === 'fact' ? [item] : []));
  const column = Math.max(0, ...facts.map(factWidth)) + 2;
  const left = width - INDENT.length - column;
  const longest = Math.max(0, ...facts.map((fact) => displayWidth(printable(besideOf(fact)))));
  return left >= Math.min(longest, Math.max(width / 2, LEAST_DETAIL)) ? column : null;
}

/** What stands beside a fact: its detail, and what is typed to name it. */
function besideOf({ detail, id }: Fact): string {
  return [detail, id ?? null].filter(Boolean).join(' · ');
}

/** Columns: details in a narrower column have a word a line. */
const LEAST_DETAIL = 30;

/** Columns of a fact without its detail; endless for one of more than one paragraph. */
function factWidth({ text, citations }: Fact): number {
  if (text.includes(PARAGRAPH_BREAK)) return Infinity;
  return displayWidth(printable(text)) + displayWidth(citations.map((number) => ` [${number}]`).join(''));
}

/** `[1] [2]`, never at the start of a line. */
export function citationNumbers(citations: readonly number[], { cyan }: Colours): readonly Run[] {
  return citations.flatMap((number) => [{ text: NO_BREAK_SPACE }, { text: `[${number}]`, style: cyan }]);
}

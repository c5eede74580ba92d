import type { Line } from '../reply/citation.ts';
import type { Item, Layout, Section } from '../reply/layout.ts';
import { displayWidth } from './display-width.ts';
import { drawBlock, NO_BREAK_SPACE, type Run } from './draw-block.ts';
import { highlighted } from './highlighted.ts';
import { renderSources } from './render-sources.ts';
import type { Colours, TextOptions } from './text-options.ts';

/** A layout as lines for a terminal, none with a newline. Blocks are separated by one empty line. */
export function renderText(layout: Layout, options: TextOptions): readonly string[] {
  const { width, colours } = options;
  const { tone, heading, notes, sections, citations, footer } = layout;
  const noteStyle = tone === 'failure' ? colours.red : tone === 'plain' ? colours.dim : colours.yellow;
  const blocks = [
    heading === null ? [] : drawBlock([{ text: heading, style: colours.bold }], { width }),
    notes.flatMap((note) => drawBlock([{ text: note, style: noteStyle }], { width })),
    ...sections.map((section) => renderSection(section, options)),
    renderSources(citations, options),
    footer === null ? [] : drawBlock([{ text: footer, style: colours.dim }], { width }),
  ];
  return spaced(blocks);
}

/** Blocks with an empty line between each two; empty blocks are left out. */
function spaced(blocks: readonly (readonly string[])[]): readonly string[] {
  return blocks.filter((block) => block.length > 0).flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}

const INDENT = '  ';

function renderSection({ heading, items }: Section, options: TextOptions): readonly string[] {
  const { width, colours } = options;
  const column = detailColumn(items, width);
  const blocks = items.map((item) =>
    item.kind === 'quote' ? renderQuote(item.line, options) : renderFact(item, { ...options, column }),
  );
  const isAiry = items.some((item) => item.kind === 'quote' || displayWidth(item.text) > width);
  const title = heading === null ? [] : drawBlock([{ text: heading, style: colours.bold }], { width });
  return [...title, ...(isAiry ? spaced(blocks) : blocks.flat())];
}

/** Printed words, in quotation marks, with the words that answer in bold and the numbers of their sources. */
function renderQuote({ text, highlights, citations }: Line, { width, colours }: TextOptions): readonly string[] {
  const runs = [{ text: '“' }, ...highlighted(text, highlights, colours.bold), { text: '”' }];
  return drawBlock([...runs, ...numbers(citations, colours)], { width, marker: INDENT });
}

interface FactOptions extends TextOptions {
  /** Columns between the text's start and its detail; null to put the detail below. */
  readonly column: number | null;
}

function renderFact(fact: Item & { kind: 'fact' }, { width, colours, column }: FactOptions): readonly string[] {
  const { text, detail, citations } = fact;
  const runs = [{ text }, ...numbers(citations, colours)];
  if (detail === null) return drawBlock(runs, { width, marker: INDENT });
  if (column !== null) {
    const own = INDENT + drawBlock(runs, { width: column }).join('');
    const gap = ' '.repeat(column - factWidth(fact));
    const [first = '', ...rest] = drawBlock([{ text: detail, style: colours.dim }], {
      width: width - INDENT.length - column,
    });
    return [own + gap + first, ...rest.map((line) => ' '.repeat(INDENT.length + column) + line)];
  }
  return [
    ...drawBlock(runs, { width, marker: INDENT }),
    ...drawBlock([{ text: detail, style: colours.dim }], { width, marker: INDENT + INDENT }),
  ];
}

/** Details stand in a column beside short texts, or below where texts are long or the terminal is narrow. */
function detailColumn(items: readonly Item[], width: number): number | null {
  const widths = items.map((item) => (item.kind === 'fact' ? factWidth(item) : width));
  const column = Math.max(0, ...widths) + 2;
  const left = width - INDENT.length - column;
  return left >= Math.max(width / 2, LEAST_DETAIL) ? column : null;
}

/** Columns: a narrower column of details has a word a line. */
const LEAST_DETAIL = 30;

function factWidth({ text, citations }: Item & { kind: 'fact' }): number {
  return displayWidth(text) + displayWidth(citations.map((number) => ` [${number}]`).join(''));
}

/** `[1] [2]`, never at the start of a line. */
function numbers(citations: readonly number[], { cyan }: Colours): readonly Run[] {
  return citations.flatMap((number) => [{ text: NO_BREAK_SPACE }, { text: `[${number}]`, style: cyan }]);
}

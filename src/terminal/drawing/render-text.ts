import type { Line } from '../../reply/citation.ts';
import type { Layout, Section } from '../../reply/layouts/layout.ts';
import { quotationMarks } from '../../reply/in-quotation-marks.ts';
import { unfolded } from '../../reply/layouts/unfolded.ts';
import { displayWidth } from './display-width.ts';
import { citationNumbers, detailColumn, INDENT, renderFact } from './render-fact.ts';
import { drawBlock } from './draw-block.ts';
import { highlighted } from './highlighted.ts';
import { renderSources } from './render-sources.ts';
import type { TextOptions, WordedOptions } from '../text-options.ts';

/** A layout as lines for a terminal, none with a newline. Blocks are separated by one empty line. */
export function renderText(layout: Layout, options: WordedOptions): readonly string[] {
  const { width, colours } = options;
  const { tone, heading, notes, sections, citations, footer } = layout;
  const noteStyle = tone === 'failure' ? colours.red : tone === 'plain' ? colours.dim : colours.yellow;
  const blocks = [
    heading === null ? [] : drawBlock([{ text: heading, style: colours.bold }], { width }),
    notes.flatMap((note) => drawBlock([{ text: note, style: noteStyle }], { width })),
    ...unfolded(sections).map((section) => renderSection(section, options)),
    renderSources(citations, options),
    footer === null ? [] : drawBlock([{ text: footer, style: colours.dim }], { width }),
  ];
  return spaced(blocks);
}

/** Blocks with an empty line between each two; empty blocks are left out. */
function spaced(blocks: readonly (readonly string[])[]): readonly string[] {
  return blocks.filter((block) => block.length > 0).flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}

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
function renderQuote({ text, highlights, citations, note }: Line, { width, colours }: TextOptions): readonly string[] {
  const [open, close] = quotationMarks(text);
  const runs = [{ text: open }, ...highlighted(text, highlights, colours.bold), { text: close }];
  const beside = note === null ? [] : [{ text: ` [${note}]`, style: colours.dim }];
  return drawBlock([...runs, ...beside, ...citationNumbers(citations, colours)], { width, marker: INDENT });
}

import type { Item } from '../../reply/layouts/layout.ts';
import { cutAtWordEnd } from './cut-text.ts';
import { escapeText } from './escape.ts';

/** A fact longer than this reads as a paragraph; a shorter one as an entry of a list. */
const LONG_FACT = 150;

/** Most characters one item takes when drawn: a longer one is cut at the end of a word and marked "…". */
const ITEM_MOST = 1_200;

/** One item as markdown: printed words as a block quote, the words that answer bold, the numbers of the sources behind. */
export function renderItem(item: Item): string {
  const text = item.kind === 'quote' ? item.line.text : item.text;
  const drawn = (end: number): string => draw(item, end);
  return drawn(cutAtWordEnd(text, ITEM_MOST, drawn));
}

/** True for items that stand in a list, line under line; others have a blank line between them. */
export function isListEntry(item: Item): boolean {
  return item.kind === 'fact' && item.text.length <= LONG_FACT;
}

function draw(item: Item, end: number): string {
  if (item.kind === 'quote') {
    const { text, highlights, citations, note } = item.line;
    // Our own words stand outside the quotation, in small print below it.
    const below = note === null ? '' : `\n-# ${escapeText(`[${note}]`)}`;
    return `> ${highlighted(text.slice(0, end), highlights)}${end < text.length ? '…' : ''}${marks(citations)}${below}`;
  }
  const cut = `${escapeText(item.text.slice(0, end))}${end < item.text.length ? '…' : ''}`;
  const detail = item.channels?.map((id) => `<#${id}>`).join(', ') ?? escapeText(item.detail ?? '');
  const text = item.detail === null ? cut : `**${cut}** · ${detail}`;
  return `${isListEntry(item) ? '- ' : ''}${text}${marks(item.citations)}`;
}

const marks = (citations: readonly number[]): string => citations.map((number) => ` [${number}]`).join('');

function highlighted(text: string, highlights: readonly (readonly [number, number])[]): string {
  let drawn = '';
  let done = 0;
  for (const [start, end] of separate(text, highlights)) {
    drawn += `${escapeText(text.slice(done, start))}**${escapeText(text.slice(start, end))}**`;
    done = end;
  }
  return drawn + escapeText(text.slice(done));
}

/** In order, within the text, without spaces at their ends, joined where they touch: what can stand between asterisks. */
function separate(
  text: string,
  highlights: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const joined: [number, number][] = [];
  for (const [from, to] of highlights.toSorted(([a], [b]) => a - b)) {
    const words = text.slice(from, to);
    const start = from + (words.length - words.trimStart().length);
    const end = from + words.trimEnd().length;
    const last = joined.at(-1);
    if (start >= end) continue;
    if (last !== undefined && text.slice(last[1], start).trim() === '') last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

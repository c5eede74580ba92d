import type { APIEmbed } from 'discord.js';
import type { Item, Layout } from '../reply/layout.ts';
import { cutAtWordEnd, cutText } from './cut-text.ts';
import { escapeText, visibleText } from './escape.ts';
import { LIMITS } from './limits.ts';
import { embedMessage, type Message } from './message.ts';
import { isListEntry, renderItem } from './render-items.ts';
import { renderSources } from './render-sources.ts';

/** What a reader sees of the tone: a colour, and a word for those who do not see colours. */
const TONES: Record<Layout['tone'], { readonly color: number; readonly word: string | null }> = {
  answer: { color: 0x3ba55d, word: '✓ Found' },
  closest: { color: 0xf0b232, word: '≈ Closest' },
  nothing: { color: 0x80848e, word: '∅ Not found' },
  plain: { color: 0x5865f2, word: null },
  failure: { color: 0xda373c, word: '⚠ Problem' },
};

/** Most characters the notes take when drawn, so that there is always room for a quote and its source. */
const NOTES_MOST = 800;
const FOOTER_MOST = 256;

/**
 * A layout as a Discord message of one embed, within every limit. What does not fit is left out from the end, line by
 * line, with a note that says how many; a line that is shown keeps its sources.
 */
export function renderLayout(layout: Layout): Message {
  const { color, word } = TONES[layout.tone];
  const title = fitted(layout.heading ?? '', LIMITS.embedTitle).trim();
  const description = describe(layout).trim();
  const embed: APIEmbed = { color };
  if (word !== null) embed.author = { name: word };
  if (title !== '') embed.title = title;
  // Discord takes no embed without either.
  if (description !== '' || title === '') embed.description = description || 'Nothing to show.';
  if (layout.footer !== null) embed.footer = { text: cutText(visibleText(layout.footer), FOOTER_MOST) };
  return embedMessage(embed);
}

/** The fullest description that Discord takes: all lines, else as many as fit, else one without links to its sources. */
function describe(layout: Layout): string {
  const items = layout.sections.flatMap(({ items, heading }) =>
    items.map((item) => ({ item, heading, drawn: renderItem(item) })),
  );
  const first = (count: number, linked = true): string =>
    compose(layout, { shown: items.slice(0, count), leftOut: items.length - count, linked });

  const whole = first(items.length);
  if (fits(whole)) return whole;
  let count = 0;
  while (count < items.length && fits(first(count + 1))) count += 1;
  const unlinked = first(1, false);
  return count === 0 && fits(unlinked) ? unlinked : first(count);
}

/** Whether all of a layout fits one message. */
export function fitsOneMessage(layout: Layout): boolean {
  const items = layout.sections.flatMap(({ items, heading }) =>
    items.map((item) => ({ item, heading, drawn: renderItem(item) })),
  );
  return fits(compose(layout, { shown: items, leftOut: 0, linked: true }));
}

function fits(description: string): boolean {
  return description.length <= LIMITS.embedDescription;
}

interface Selection {
  readonly shown: readonly { readonly item: Item; readonly heading: string | null; readonly drawn: string }[];
  /** How many items are not shown. */
  readonly leftOut: number;
  /** Whether sources carry links. */
  readonly linked: boolean;
}

function compose(layout: Layout, { shown, leftOut, linked }: Selection): string {
  const numbers = new Set(shown.flatMap(({ item }) => (item.kind === 'quote' ? item.line.citations : item.citations)));
  const citations = layout.citations.filter(({ number }) => numbers.has(number));
  const note =
    leftOut === 0 ? [] : [`*${leftOut} more ${leftOut === 1 ? 'line does' : 'lines do'} not fit in this message.*`];
  return [
    ...(layout.notes.length === 0 ? [] : [fitted(layout.notes.join(' '), NOTES_MOST)]),
    ...body(shown),
    ...note,
    ...(citations.length === 0 ? [] : [`**Sources**\n${renderSources(citations, linked)}`]),
  ].join('\n\n');
}

/** The items under their headings: list entries line under line, all else with a blank line between. */
function body(shown: Selection['shown']): readonly string[] {
  const blocks: string[] = [];
  shown.forEach(({ item, heading, drawn }, index) => {
    const before = shown[index - 1];
    const opens = before === undefined || before.heading !== heading;
    if (opens) blocks.push(heading === null ? drawn : `**${escapeText(heading)}**\n${drawn}`);
    else if (isListEntry(item) && isListEntry(before.item)) blocks.push(`${blocks.pop() ?? ''}\n${drawn}`);
    else blocks.push(drawn);
  });
  return blocks;
}

/** Escaped text of at most that many characters, cut at the end of a word and marked where it is longer. */
function fitted(text: string, most: number): string {
  const drawn = (end: number): string => `${escapeText(text.slice(0, end))}${end < text.length ? '…' : ''}`;
  return drawn(cutAtWordEnd(text, most, drawn));
}

import type { APIEmbed } from 'discord.js';
import type { MessageName } from '../../language/message-name.ts';
import type { Wording } from '../../language/wording.ts';
import type { Item, Layout } from '../../reply/layouts/layout.ts';
import { cutAtWordEnd, cutText } from './cut-text.ts';
import { escapeText, visibleText } from './escape.ts';
import { LIMITS } from '../limits.ts';
import { embedMessage, type Message } from '../message.ts';
import { isListEntry, renderItem } from './render-items.ts';
import { renderSources } from './render-sources.ts';

interface Tone {
  readonly color: number;
  readonly symbol: string;
  readonly word: MessageName | null;
}

/** What a member sees of the tone: a colour, and a word for those who do not see colours. */
const TONES: Record<Layout['tone'], Tone> = {
  answer: { color: 0x3ba55d, symbol: '✓', word: 'tone.answer' },
  closest: { color: 0xf0b232, symbol: '≈', word: 'tone.closest' },
  nothing: { color: 0x80848e, symbol: '∅', word: 'tone.nothing' },
  plain: { color: 0x5865f2, symbol: '', word: null },
  failure: { color: 0xda373c, symbol: '⚠', word: 'tone.failure' },
};

/** Most characters the notes take when drawn, so that there is always room for a quote and its source. */
const NOTES_MOST = 800;
const FOOTER_MOST = 256;

/**
 * A layout as a Discord message of one embed, within every limit. What does not fit is left out from the end, line by
 * line, with a note that says how many; a line that is shown keeps its sources.
 */
export function renderLayout(layout: Layout, wording: Wording): Message {
  const { color, symbol, word } = TONES[layout.tone];
  const title = fitted(layout.heading ?? '', LIMITS.embedTitle).trim();
  const description = describe(layout, wording).trim();
  const embed: APIEmbed = { color };
  if (word !== null) embed.author = { name: `${symbol} ${wording.say(word)}` };
  if (title !== '') embed.title = title;
  // Discord takes no embed without either.
  if (description !== '' || title === '') embed.description = description || wording.say('layout.nothing');
  const footer = cutText(visibleText(layout.footer ?? ''), FOOTER_MOST);
  if (footer.trim() !== '') embed.footer = { text: footer };
  return embedMessage(embed);
}

/** The fullest description that Discord takes: all lines, else as many as fit, else one without links to its sources. */
function describe(layout: Layout, wording: Wording): string {
  const items = layout.sections.flatMap(({ items, heading }) =>
    items.map((item) => ({ item, heading, drawn: renderItem(item) })),
  );
  const first = (count: number, linked = true): string =>
    compose(layout, { shown: items.slice(0, count), leftOut: items.length - count, linked, wording });

  const whole = first(items.length);
  if (fits(whole)) return whole;
  let count = 0;
  while (count < items.length && fits(first(count + 1))) count += 1;
  const unlinked = first(1, false);
  return count === 0 && fits(unlinked) ? unlinked : first(count);
}

/** Whether all of a layout fits one message. */
export function fitsOneMessage(layout: Layout, wording: Wording): boolean {
  const items = layout.sections.flatMap(({ items, heading }) =>
    items.map((item) => ({ item, heading, drawn: renderItem(item) })),
  );
  return fits(compose(layout, { shown: items, leftOut: 0, linked: true, wording }));
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
  readonly wording: Wording;
}

function compose(layout: Layout, { shown, leftOut, linked, wording }: Selection): string {
  const numbers = new Set(shown.flatMap(({ item }) => (item.kind === 'quote' ? item.line.citations : item.citations)));
  const citations = layout.citations.filter(({ number }) => numbers.has(number));
  const note = leftOut === 0 ? [] : [`*${wording.say('layout.left-out', { count: leftOut })}*`];
  return [
    ...(layout.notes.length === 0 ? [] : [fitted(layout.notes.join(' '), NOTES_MOST)]),
    ...body(shown),
    ...note,
    ...(citations.length === 0
      ? []
      : [`**${wording.say('sources')}**\n${renderSources(citations, { linked, wording })}`]),
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

import type { Wording } from '../language/wording.ts';
import type { Line } from './citation.ts';
import type { Item, Layout } from './layout.ts';
import type { ArticleEntry } from './articles-reply.ts';

/** How a layout is worded. */
export interface LayoutOptions {
  readonly wording: Wording;
  /** For "updated 6 min ago" in the footer. */
  readonly now: Date;
}

/** A layout without quotes. */
export interface PlainLayout {
  readonly heading: string | null;
  readonly items: readonly Item[];
  /** Said when there are no items. */
  readonly none?: string;
  readonly footer?: string;
}

/** A heading with a list under it. */
export function plain({ heading, items, none, footer }: PlainLayout): Layout {
  const empty = items.length === 0 && none !== undefined;
  return {
    tone: empty ? 'nothing' : 'plain',
    heading,
    notes: empty ? [none] : [],
    sections: items.length === 0 ? [] : [{ heading: null, items }],
    citations: [],
    footer: footer ?? null,
  };
}

/** Words of Dateline's own, with what is said beside them in a weaker tone. */
export function fact(
  text: string,
  detail: string | null = null,
  citations: readonly number[] = [],
): Item & { kind: 'fact' } {
  return { kind: 'fact', text, detail, citations };
}

/** An article as a line of a list. */
export function entry({ id, title, source, publishedOn }: ArticleEntry, wording: Wording): Item & { kind: 'fact' } {
  const date = publishedOn === null ? null : wording.date(publishedOn);
  return fact(title, [source, date, id].filter(Boolean).join(' · '));
}

/** A line that quotes. */
export const quote = (line: Line): Item => ({ kind: 'quote', line });

/** A whole sentence as a line. */
export const line = (text: string, citation: number): Line => ({
  text,
  citations: [citation],
  highlights: [],
  note: null,
});

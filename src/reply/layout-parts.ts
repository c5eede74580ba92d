import { shortDate } from './dates.ts';
import type { Line } from './citation.ts';
import type { Item, Layout } from './layout.ts';
import type { ArticleEntry } from './articles-reply.ts';

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
export function entry({ id, title, source, publishedOn }: ArticleEntry): Item & { kind: 'fact' } {
  const date = publishedOn === null ? null : shortDate(publishedOn);
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

/** "1 article", "2,431 articles" */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

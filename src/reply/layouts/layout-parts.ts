import type { Wording } from '../../language/wording.ts';
import type { Line } from '../citation.ts';
import type { Item, Layout, Section } from './layout.ts';
import type { ArticleEntry } from '../kinds/articles-reply.ts';
import type { EarlierQuote } from '../kinds/earlier-quote.ts';
import type { ArchiveStatus } from '../kinds/archive-status.ts';

/** How a layout is worded. */
export interface LayoutOptions {
  readonly wording: Wording;
  /** For "updated 6 min ago" in the footer. */
  readonly now: Date;
  /** Where people reach the server: articles without an address of their own are linked there; null or absent: nowhere. */
  readonly publicUrl?: string | null;
  /** What to say above it: how what was typed came to this reply; null or absent for nothing. */
  readonly note?: string | null;
  /** Whether to say below an answer why it is as it is. */
  readonly isExplained?: boolean;
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

/** Sentences that stood somewhere and do not any more, then those that do now and did not. */
export function goneAndCome(
  { gone, came }: { readonly gone: readonly string[]; readonly came: readonly string[] },
  wording: Wording,
): readonly Item[] {
  const line = (sign: string, words: string): Item => fact(`${sign} ${wording.say('quoted', { words })}`);
  return [...gone.map((words) => line('−', words)), ...came.map((words) => line('+', words))];
}

/** An article as a line of a list. */
export function entry({ id, title, source, publishedOn }: ArticleEntry, wording: Wording): Item & { kind: 'fact' } {
  const date = publishedOn === null ? null : wording.date(publishedOn);
  return { ...fact(title, [source, date].filter(Boolean).join(' · ')), id };
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

/** What articles printed before they were edited; no section where that is nothing. */
export function earlierSection(earlier: readonly EarlierQuote[], wording: Wording): readonly Section[] {
  if (earlier.length === 0) return [];
  const items = earlier.map(({ quote: words, title, source, changedOn }) => {
    const changed = wording.say('earlier.changed', { date: wording.date(changedOn) });
    return fact(wording.say('quoted', { words }), [title, source, changed].filter(Boolean).join(' · '));
  });
  return [{ heading: wording.say('earlier'), items }];
}

/** The line under every reply that says what it was made from: "archive: 2,431 articles, newest 9 Dec 2025, updated 6 min ago". */
export function freshness(archive: ArchiveStatus, { wording, now }: LayoutOptions): string {
  const { articles, newestOn, updatedAt, mode } = archive;
  const parts = [
    wording.say('count.articles', { count: articles }),
    ...(newestOn === null ? [] : [wording.say('freshness.newest', { date: wording.date(newestOn) })]),
    ...(updatedAt === null ? [] : [wording.say('freshness.updated', { ago: wording.ago(new Date(updatedAt), now) })]),
    ...(mode === 'keyword' ? [wording.say('freshness.keyword')] : []),
  ];
  return wording.say('freshness.archive', { parts: parts.join(', ') });
}

interface Candidates {
  readonly kind: string;
  readonly candidates: readonly string[];
}

/** Who may be meant, or the names that come nearest; no section where there are none. */
export function candidatesSection({ kind, candidates }: Candidates, { wording }: LayoutOptions): readonly Section[] {
  if (candidates.length === 0) return [];
  const heading = wording.say(kind === 'ambiguous' ? 'who.which' : 'who.nearest');
  return [{ heading, items: candidates.map((name) => fact(name)) }];
}

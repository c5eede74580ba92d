import { candidatesSection, freshness, type LayoutOptions, quote } from './layout-parts.ts';
import type { Line } from '../citation.ts';
import type { Layout, Section } from './layout.ts';
import { type QuotesReply, REPORTED_SPEECH } from '../kinds/quotes-reply.ts';

/** How the reply of this command reads: lines under the day and outlet that printed them. */
export function layoutQuotes(reply: QuotesReply, options: LayoutOptions): Layout {
  const found = reply.kind === 'found';
  return {
    tone: reply.kind === 'not-found' ? 'nothing' : found && reply.reason === null ? 'answer' : 'closest',
    heading: headingOf(reply, options),
    notes: [...(reply.reason === null ? [] : [reply.reason]), ...(found ? [countOf(reply, options)] : [])],
    sections: found ? linesByPlace(reply, options) : candidatesSection(reply, options),
    citations: reply.citations,
    footer: freshness(reply.archive, options),
  };
}

function headingOf({ name, about, words }: QuotesReply, { wording }: LayoutOptions): string | null {
  const what = [
    ...(about === null ? [] : [wording.say('quotes.about', { topic: about })]),
    ...(words === null ? [] : [wording.say('quoted', { words })]),
  ].join(', ');
  return name === null ? what || null : what === '' ? name : `${name} ${what}`;
}

/** "12 quotes with these words, reported speech marked so; the first 10 are shown." */
function countOf({ total, lines, words, name }: QuotesReply, { wording }: LayoutOptions): string {
  const count = wording.say(name === null ? 'count.sentences' : 'count.quotes', { count: total });
  const all = words === null ? count : wording.say('quotes.with-words', { quotes: count });
  const remarks = [
    ...(lines.some(({ note }) => note === REPORTED_SPEECH) ? [wording.say('quotes.reported-marked')] : []),
    ...(lines.length < total ? [wording.say('quotes.first', { count: lines.length })] : []),
  ];
  return `${[all, ...remarks].join('; ')}.`;
}

/** A heading for each run of lines of one day and outlet. */
function linesByPlace({ lines, citations }: QuotesReply, { wording }: LayoutOptions): readonly Section[] {
  const sections: { heading: string | null; items: ReturnType<typeof quote>[] }[] = [];
  const noted = (line: Line): Line =>
    line.note === REPORTED_SPEECH ? { ...line, note: wording.say('quotes.reported') } : line;
  for (const line of lines) {
    const printed = citations.find(({ number }) => number === line.citations[0]);
    const date = printed?.publishedOn ?? null;
    const day = date === null ? wording.say('undated') : wording.date(date);
    const heading = [day, printed?.source].filter(Boolean).join(' · ');
    const last = sections.at(-1);
    if (last?.heading === heading) last.items.push(quote(noted(line)));
    else sections.push({ heading, items: [quote(noted(line))] });
  }
  return sections;
}

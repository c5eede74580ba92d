import { shortDate } from './dates.ts';
import { freshness } from './freshness.ts';
import type { Layout, Section } from './layout.ts';
import { counted, fact, quote } from './layout-parts.ts';
import { type QuotesReply, REPORTED_SPEECH } from './quotes-reply.ts';

/** How the reply of this command reads: lines under the day and outlet that printed them. */
export function layoutQuotes(reply: QuotesReply, now: Date): Layout {
  const found = reply.kind === 'found';
  return {
    tone: reply.kind === 'not-found' ? 'nothing' : found && reply.reason === null ? 'answer' : 'closest',
    heading: headingOf(reply),
    notes: [...(reply.reason === null ? [] : [reply.reason]), ...(found ? [countOf(reply)] : [])],
    sections: found ? linesByPlace(reply) : candidatesOf(reply),
    citations: reply.citations,
    footer: freshness(reply.archive, now),
  };
}

function headingOf({ name, about, words }: QuotesReply): string | null {
  const what = [about === null ? [] : [`about ${about}`], words === null ? [] : [`“${words}”`]].flat().join(', ');
  return name === null ? what || null : what === '' ? name : `${name} ${what}`;
}

function countOf({ total, lines, words, name }: QuotesReply): string {
  const noun = name === null ? 'sentence' : 'quote';
  const all = words === null ? counted(total, noun) : `${counted(total, noun)} with these words`;
  const reported = lines.some(({ note }) => note === REPORTED_SPEECH) ? ', reported speech marked so' : '';
  return lines.length < total ? `${all}${reported}; the first ${lines.length} are shown.` : `${all}${reported}.`;
}

/** A heading for each run of lines of one day and outlet. */
function linesByPlace({ lines, citations }: QuotesReply): readonly Section[] {
  const sections: { heading: string | null; items: ReturnType<typeof quote>[] }[] = [];
  for (const line of lines) {
    const printed = citations.find(({ number }) => number === line.citations[0]);
    const date = printed?.publishedOn ?? null;
    const heading = [date === null ? 'undated' : shortDate(date), printed?.source].filter(Boolean).join(' · ');
    const last = sections.at(-1);
    if (last?.heading === heading) last.items.push(quote(line));
    else sections.push({ heading, items: [quote(line)] });
  }
  return sections;
}

function candidatesOf({ kind, candidates }: QuotesReply): readonly Section[] {
  if (candidates.length === 0) return [];
  return [
    { heading: kind === 'ambiguous' ? 'Who is meant?' : 'Nearest names', items: candidates.map((name) => fact(name)) },
  ];
}

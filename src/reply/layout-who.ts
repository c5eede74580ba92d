import { shortDate } from './dates.ts';
import { freshness } from './freshness.ts';
import type { Item, Layout, Section } from './layout.ts';
import { counted, fact, line, quote } from './layout-parts.ts';
import type { WhoReply } from './who-reply.ts';
import { sparkline } from './sparkline.ts';

/** A dossier: roles, words, mentions and company of one person; or who may be meant. */
export function layoutWho(reply: WhoReply, now: Date): Layout {
  const found = reply.kind === 'found';
  const sections = found
    ? dossier(reply)
    : [
        section(
          candidatesHeading(reply),
          reply.candidates.map((name) => fact(name)),
        ),
      ];
  return {
    tone: found ? 'answer' : reply.kind === 'ambiguous' ? 'closest' : 'nothing',
    heading: reply.name,
    notes: [...(reply.reason === null ? [] : [reply.reason]), ...(found ? notesOn(reply) : [])],
    sections: sections.filter(({ items }) => items.length > 0),
    citations: reply.citations,
    footer: freshness(reply.archive, now),
  };
}

const section = (heading: string, items: readonly Item[]): Section => ({ heading, items });

const candidatesHeading = ({ kind }: WhoReply): string => (kind === 'ambiguous' ? 'Who is meant?' : 'Nearest names');

function dossier(reply: WhoReply): readonly Section[] {
  const spoken = new Set([...reply.quotes, ...reply.reported].map(({ citation }) => citation));
  return [
    section(
      'Titles and roles',
      reply.roles.map((role) => fact(role.text, period(role), [role.citation])),
    ),
    section(
      'In their own words',
      reply.quotes.map(({ text, citation, note }) => quote({ ...line(text, citation), note })),
    ),
    section('As reported, not word for word', quotes(reply.reported)),
    section('What is said about them', quotes(reply.mentions.filter(({ citation }) => !spoken.has(citation)))),
    section('People named with them', company(reply.related)),
    section('Organisations named with them', company(reply.organisations)),
  ];
}

const quotes = (lines: WhoReply['mentions']): readonly Item[] =>
  lines.map(({ text, citation }) => quote(line(text, citation)));

const company = (others: WhoReply['related']): readonly Item[] =>
  others.map(({ name, articles }) => fact(name, counted(articles, 'article')));

function notesOn(reply: WhoReply): readonly string[] {
  const others = reply.variants.filter((variant) => variant !== reply.name);
  const named = `Named ${times(reply.mentionCount)} in ${counted(reply.articleCount, 'article')}`;
  const when = period(reply);
  return [
    ...(others.length > 0 ? [`Also printed as ${others.join(', ')}.`] : []),
    `${named}${when === null ? '' : `, ${when}`}.`,
    ...curveOf(reply),
  ];
}

const times = (count: number): string => (count === 1 ? 'once' : `${count.toLocaleString('en')} times`);

/** Mentions by week, month or year as a line of blocks. */
function curveOf({ mentionsOverTime }: WhoReply): readonly string[] {
  if (mentionsOverTime === null) return [];
  const { unit, counts } = mentionsOverTime;
  const most = Math.max(...counts.map(({ mentions }) => mentions));
  const first = counts[0]?.from;
  if (first === undefined) return [];
  return [
    `${sparkline(counts.map(({ mentions }) => mentions))} mentions a ${unit} from ${shortDate(first)}, at most ${most}`,
  ];
}

interface Period {
  readonly firstOn: string | null;
  readonly lastOn: string | null;
}

function period({ firstOn, lastOn }: Period): string | null {
  if (firstOn === null || lastOn === null) return null;
  return firstOn === lastOn ? shortDate(firstOn) : `${shortDate(firstOn)} – ${shortDate(lastOn)}`;
}

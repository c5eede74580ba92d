import { candidatesSection, fact, freshness, type LayoutOptions, line, quote } from './layout-parts.ts';
import type { Item, Layout, Section } from './layout.ts';
import type { Wording } from '../../language/wording.ts';
import type { WhoReply } from '../kinds/who-reply.ts';

/** A dossier: roles, words, mentions and company of one person; or who may be meant. */
export function layoutWho(reply: WhoReply, options: LayoutOptions): Layout {
  const { wording } = options;
  const found = reply.kind === 'found';
  return {
    tone: found ? 'answer' : reply.kind === 'ambiguous' ? 'closest' : 'nothing',
    heading: reply.name || null,
    notes: [...(reply.reason === null ? [] : [reply.reason]), ...(found ? notesOn(reply, wording) : [])],
    sections: found ? dossier(reply, wording) : whoElse(reply, options),
    citations: reply.citations,
    footer: freshness(reply.archive, options),
  };
}

/** Whom to choose from: all who are named, where no name was given. */
function whoElse(reply: WhoReply, options: LayoutOptions): readonly Section[] {
  const [section, ...others] = candidatesSection(reply, options);
  return section === undefined || reply.name !== ''
    ? candidatesSection(reply, options)
    : [{ ...section, heading: null }, ...others];
}

function dossier(reply: WhoReply, wording: Wording): readonly Section[] {
  const spoken = new Set([...reply.quotes, ...reply.reported].map(({ citation }) => citation));
  const roles = reply.roles.map((role) => fact(role.text, period(role, wording), [role.citation]));
  const others = reply.mentions.filter(({ citation }) => !spoken.has(citation));
  const said = reply.quotes.map(({ note, ...one }) => quote({ ...line(one.text, one.citation), note }));
  const parts: readonly Part[] = [
    { heading: wording.say('who.titles'), items: roles, first: FIRST_ROLES },
    { heading: wording.say('who.quotes'), items: said, first: FIRST_LINES },
    { heading: wording.say('who.reported'), items: quotes(reply.reported), first: said.length > 0 ? 0 : FIRST_LINES },
    { heading: wording.say('who.mentions'), items: quotes(others), first: FIRST_LINES },
    { heading: wording.say('who.people'), items: company(reply.related, wording), first: 1 },
    { heading: wording.say('who.organisations'), items: company(reply.organisations, wording), first: 0 },
  ];
  return [
    ...parts.map(({ heading, items, first }): Section => ({ heading, items: items.slice(0, first) })),
    ...parts.map(({ heading, items, first }): Section => ({ heading, items: items.slice(first), isFurther: true })),
  ].filter(({ items }) => items.length > 0);
}

/** What of a dossier is read first: it fits a screen. */
const FIRST_ROLES = 4;
const FIRST_LINES = 2;

interface Part extends Section {
  /** Items that are shown before those of any other part. */
  readonly first: number;
}

const quotes = (lines: WhoReply['mentions']): readonly Item[] =>
  lines.map(({ text, citation }) => quote(line(text, citation)));

/** In one line, those of several articles with how many. */
function company(others: WhoReply['related'], wording: Wording): readonly Item[] {
  const names = others.map(({ name, articles }) =>
    articles === 1 ? name : `${name} (${wording.say('count.articles', { count: articles })})`,
  );
  return names.length === 0 ? [] : [fact(names.join(', '))];
}

function notesOn(reply: WhoReply, wording: Wording): readonly string[] {
  const others = reply.variants.filter((variant) => variant !== reply.name);
  const named = wording.say('who.named', { times: reply.mentionCount, articles: reply.articleCount });
  const when = period(reply, wording);
  return [
    ...(others.length > 0 ? [wording.say('who.variants', { names: others.join(', ') })] : []),
    `${[named, ...(when === null ? [] : [when])].join(', ')}.`,
    ...curveOf(reply, wording),
  ];
}

/** Mentions by week, month or year as a line of blocks. */
function curveOf({ mentionsOverTime }: WhoReply, wording: Wording): readonly string[] {
  if (mentionsOverTime === null) return [];
  const { unit, counts } = mentionsOverTime;
  const most = Math.max(...counts.map(({ mentions }) => mentions));
  const first = counts[0]?.from;
  // A line of ones tells nothing.
  if (first === undefined || most < 2) return [];
  const told = wording.say(`who.curve.${unit}`, { date: wording.date(first), most });
  return [`${sparkline(counts.map(({ mentions }) => mentions))} ${told}`];
}

interface Period {
  readonly firstOn: string | null;
  readonly lastOn: string | null;
}

function period({ firstOn, lastOn }: Period, wording: Wording): string | null {
  if (firstOn === null || lastOn === null) return null;
  return firstOn === lastOn ? wording.date(firstOn) : `${wording.date(firstOn)} – ${wording.date(lastOn)}`;
}

const BLOCKS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** Counts as blocks, the highest full; the lowest block is for none at all. */
export function sparkline(counts: readonly number[]): string {
  const most = Math.max(...counts, 1);
  return counts.map((count) => BLOCKS[Math.ceil((count / most) * (BLOCKS.length - 1))]).join('');
}

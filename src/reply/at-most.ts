import type { Citation, Line } from './citation.ts';
import type { WhoReply } from './kinds/who-reply.ts';

interface OfLines {
  readonly lines: readonly Line[];
  readonly citations: readonly Citation[];
}

/** A reply of lines with the first so many of them, and what these cite under the numbers that it has. */
export function linesAtMost<R extends OfLines>(reply: R, most: number): R {
  const lines = reply.lines.slice(0, most);
  return {
    ...reply,
    lines,
    citations: cited(
      reply.citations,
      lines.flatMap((line) => line.citations),
    ),
  };
}

/** A dossier each of whose lists has the first so many entries, and what these cite. */
export function listsAtMost(reply: WhoReply, most: number): WhoReply {
  const [roles, quotes, reported, mentions] = [
    reply.roles.slice(0, most),
    reply.quotes.slice(0, most),
    reply.reported.slice(0, most),
    reply.mentions.slice(0, most),
  ];
  const numbers = [...roles, ...quotes, ...reported, ...mentions].map(({ citation }) => citation);
  return {
    ...reply,
    roles,
    quotes,
    reported,
    mentions,
    related: reply.related.slice(0, most),
    organisations: reply.organisations.slice(0, most),
    citations: cited(reply.citations, numbers),
  };
}

function cited(citations: readonly Citation[], numbers: readonly number[]): readonly Citation[] {
  return citations.filter(({ number }) => numbers.includes(number));
}

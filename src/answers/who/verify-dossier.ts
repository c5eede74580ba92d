import type { Article } from '../../articles/article.ts';
import type { WhoReply } from '../../reply/kinds/who-reply.ts';
import { isPrinted } from '../../reply/verify-quotes.ts';

type Dossier = Omit<WhoReply, 'timingMs'>;

/**
 * The last check before a dossier is shown: what the archive does not print, character for character, is left out, and
 * all that was to rest on it.
 * @param articleOf the stored article of an id; null when it is gone.
 */
export function verifyDossier(reply: Dossier, articleOf: (id: string) => Article | null): Dossier {
  const printed = reply.citations.filter((citation) => isPrinted(citation, articleOf(citation.articleId)));
  const numbers = new Map(printed.map(({ number }, index) => [number, index + 1]));
  const quotes = new Map(printed.map(({ number, quote }) => [number, quote]));
  const kept = <Cited extends { readonly text: string; readonly citation: number }>(all: readonly Cited[]): Cited[] =>
    all.flatMap((one) => {
      const number = numbers.get(one.citation);
      const holds = quotes.get(one.citation)?.includes(one.text) ?? false;
      return number === undefined || !holds ? [] : [{ ...one, citation: number }];
    });
  return {
    ...reply,
    roles: kept(reply.roles),
    quotes: kept(reply.quotes),
    reported: kept(reply.reported),
    mentions: kept(reply.mentions),
    citations: printed.map((citation, index) => ({ ...citation, number: index + 1 })),
  };
}

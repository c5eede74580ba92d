import type { Archive, ArchiveFilters } from '../archive/archive.ts';
import type { ArchiveStatus, WhoReply } from '../reply/reply.ts';
import { articlesNaming } from './articles-naming.ts';
import { findPerson } from './find-person.ts';
import { whoReply } from './who-reply.ts';

/** Quotes and mentions shown of one person, the newest first. */
const MOST_QUOTES = 10;
const MOST_MENTIONS = 12;

export interface LookUpOptions {
  readonly archive: Archive;
  readonly filters: ArchiveFilters;
  readonly status: ArchiveStatus;
}

/** What the archive says of the person of a name. */
export function lookUpPerson(name: string, { archive, filters, status }: LookUpOptions): Omit<WhoReply, 'timingMs'> {
  const articles = articlesNaming(name, archive, filters);
  const names = archive.people().map((person) => person.name);
  const result = findPerson(name, articles, { names });
  const shown =
    result.kind === 'found'
      ? { ...result, quotes: result.quotes.slice(0, MOST_QUOTES), mentions: result.mentions.slice(0, MOST_MENTIONS) }
      : result;
  return whoReply({ name, result: shown, articles, archive: status });
}

import type { Archive, ArchiveFilters } from '../archive/archive.ts';
import type { ArchiveStatus, WhoReply } from '../reply/reply.ts';
import { findPerson } from './find-person.ts';
import { type FoldedWord, foldedWords, sameWord } from './fold-name.ts';
import type { FoundPerson } from './person-result.ts';
import type { ReadPeople } from './read-people.ts';
import { verifyDossier } from './verify-dossier.ts';
import { whoReply } from './who-reply.ts';

/** Quotes, reported sentences and mentions shown of one person, the newest first. */
const MOST_QUOTES = 10;
const MOST_MENTIONS = 12;
/** People and organisations shown that appear with a person. */
const MOST_COMPANY = 12;
/** Passages that full text gives for a name, at the most. */
const MOST_PASSAGES = 1000;

export interface LookUpOptions {
  readonly archive: Archive;
  readonly filters: ArchiveFilters;
  readonly status: ArchiveStatus;
  /** How to read an article. */
  readonly read: ReadPeople;
}

/** What the archive says of the person of a name. */
export function lookUpPerson(
  name: string,
  { archive, filters, status, read }: LookUpOptions,
): Omit<WhoReply, 'timingMs'> {
  const wanted = foldedWords(name);
  const printed = archive.searchText(name.split(/[^\p{L}\p{M}]+/u).filter(Boolean), { limit: MOST_PASSAGES, filters });
  const passages = archive.passages(printed.map(({ passageId }) => passageId));
  const ids = new Set([...passages.values()].map(({ articleId }) => articleId));
  // Full text finds the name as it is typed; the names read at indexing find its other spellings.
  const articles = archive
    .articles(filters)
    .filter(({ id, people }) => ids.has(id) || people.some((one) => sharesWord(foldedWords(one), wanted)));
  const names = archive.people().map((person) => person.name);
  const result = findPerson(name, articles, { names, read });
  const reply = whoReply({
    name,
    result: result.kind === 'found' ? shortened(result) : result,
    articles,
    archive: status,
  });
  return verifyDossier(reply, (id) => archive.article(id));
}

/** As much as a reader reads. */
function shortened(person: FoundPerson): FoundPerson {
  return {
    ...person,
    quotes: person.quotes.slice(0, MOST_QUOTES),
    reported: person.reported.slice(0, MOST_QUOTES),
    mentions: person.mentions.slice(0, MOST_MENTIONS),
    related: person.related.slice(0, MOST_COMPANY),
    organisations: person.organisations.slice(0, MOST_COMPANY),
  };
}

function sharesWord(one: readonly FoldedWord[], other: readonly FoldedWord[]): boolean {
  return one.some((word) => word[0].length > 1 && other.some((wanted) => sameWord(word, wanted)));
}

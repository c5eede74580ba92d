import type { ArchiveFilters } from '../archive/archive.ts';
import { articlesNaming } from '../people/articles-naming.ts';
import { findPerson } from '../people/find-person.ts';
import type { FoundPerson } from '../people/person-result.ts';
import { readInTurn } from '../people/read-in-turn.ts';
import type { ReadPeople } from '../people/read-people.ts';
import { type QuotesReply, REPORTED_SPEECH } from '../reply/quotes-reply.ts';
import { verifyQuotes } from '../reply/verify-quotes.ts';
import type { Retrieval } from '../retrieval/retrieve.ts';
import { linesAbout } from './about.ts';
import { printingWords } from './printing-words.ts';
import { quoteLines, type UncitedLine } from './quote-lines.ts';
import { type QuotesQuery, readQuotesQuery } from './read-query.ts';
import { speechOf } from './speech-of.ts';

export interface LookUpQuotesOptions {
  readonly filters: ArchiveFilters;
  /** Lines at the most. */
  readonly limit: number;
  /** How to read an article. */
  readonly read: ReadPeople;
}

export type FoundQuotes = Omit<QuotesReply, 'command' | 'archive' | 'timingMs'>;

/** What somebody said, word for word; or, with no name, every sentence that prints some words. */
export async function lookUpQuotes(
  query: QuotesQuery,
  retrieval: Retrieval,
  options: LookUpQuotesOptions,
): Promise<FoundQuotes> {
  const asked = readQuotesQuery(query);
  const { name, about, words } = asked;
  const asTyped = { name: name || null, about: about || null, words: words || null };
  if (name === '' && words === '') return { ...asTyped, ...nothing(ASK_FOR_SOMETHING) };
  const refused = words === '' ? null : whyNotWords(words);
  if (refused !== null) return { ...asTyped, ...nothing(refused) };
  const found = name === '' ? anybodysLines(asked, retrieval, options) : await linesOf(asked, retrieval, options);
  if (found.lines.length === 0) return { ...asTyped, ...found.otherwise };
  const chosen = quoteLines(found.lines.slice(0, options.limit));
  const checked = verifyQuotes(chosen, (id) => retrieval.archive.article(id));
  const { reason } = found;
  const total = found.lines.length;
  return { ...asTyped, name: found.name, kind: 'found', reason, candidates: [], ...checked, total };
}

const ASK_FOR_SOMETHING = 'Whose words? Give a name, such as “Zakir Hasanov about NATO”, or words to find verbatim.';
/** Characters of the longest words that are looked for. */
const LONGEST_WORDS = 500;

function whyNotWords(words: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(words)) return 'There are no words in that. Give at least one word to find.';
  return words.length > LONGEST_WORDS ? `That is too long: give at most ${LONGEST_WORDS} characters.` : null;
}

type Refusal = Pick<FoundQuotes, 'kind' | 'reason' | 'candidates' | 'lines' | 'citations' | 'total'>;

function nothing(reason: string, candidates: readonly string[] = []): Refusal {
  return { kind: 'not-found', reason, candidates, lines: [], citations: [], total: 0 };
}

interface FoundLines {
  readonly name: string | null;
  readonly lines: readonly UncitedLine[];
  readonly reason: string | null;
  /** What to say when there are no lines. */
  readonly otherwise: Refusal & { readonly name?: string };
}

function anybodysLines({ words }: QuotesQuery, { archive }: Retrieval, { filters }: LookUpQuotesOptions): FoundLines {
  const lines = printingWords(words, archive.articles(filters));
  const reason = `No sentence of the archive prints “${words}”. Try fewer words, or search for what they mean.`;
  return { name: null, lines, reason: null, otherwise: nothing(reason) };
}

async function linesOf(
  { name, about, words }: QuotesQuery,
  retrieval: Retrieval,
  { filters, read }: LookUpQuotesOptions,
): Promise<FoundLines> {
  const { archive } = retrieval;
  const articles = articlesNaming(name, archive, filters);
  const names = archive.people().map((person) => person.name);
  const person = findPerson(name, articles, { names, read: await readInTurn(articles, read) });
  if (person.kind !== 'found') {
    const candidates = person.kind === 'ambiguous' ? person.candidates : person.nearest;
    const otherwise = { ...nothing(person.reason, candidates), kind: person.kind };
    return { name: null, lines: [], reason: null, otherwise };
  }
  const all = speechOf(person, articles);
  const printed = words === '' ? all : printingWords(words, articles, all);
  const { lines, by } = await linesAbout(about, printed, retrieval);
  const nearest = `No quote of ${person.name} prints the words “${about}”; these are the nearest in meaning.`;
  const isReported = lines.every(({ note }) => note === REPORTED_SPEECH);
  const reason = by === 'meaning' ? nearest : isReported ? onlyReported(person) : null;
  const otherwise = { name: person.name, ...nothing(whyNone(person, all.length, about || words)) };
  return { name: person.name, lines, reason, otherwise };
}

function onlyReported({ name }: FoundPerson): string {
  return `No direct speech of ${name} is among them: the articles report in their own words what was said.`;
}

function whyNone(person: FoundPerson, quotes: number, wanted: string): string {
  return quotes === 0
    ? `The archive names ${person.name}, but prints none of their words. Ask who it is to see every mention.`
    : `None of the ${quotes} quotes of ${person.name} has “${wanted}”. Leave these words out to see them all.`;
}

import type { ArchiveFilters } from '../../archive/archive.ts';
import type { Article } from '../../articles/article.ts';
import type { Wording } from '../../language/wording.ts';
import { foldedNames } from '../../people/identity/folded-names.ts';
import { articlesNaming } from '../../people/person/articles-naming.ts';
import { findPerson } from '../../people/person/find-person.ts';
import { leftOutBy } from '../../people/person/left-out.ts';
import type { FoundPerson } from '../../people/person/person-result.ts';
import { speechOf } from '../../people/person/speech-of.ts';
import { readInTurn } from '../../people/reading/read-in-turn.ts';
import type { PreparePeople } from '../../people/reading/read-people.ts';
import { placeNotPerson } from '../../question/foreign/place-not-person.ts';
import { filtersInWords } from '../../reply/filters-in-words.ts';
import { carriedBy } from '../../reply/carried-by.ts';
import { type QuotesReply, REPORTED_SPEECH } from '../../reply/kinds/quotes-reply.ts';
import type { Retrieval } from '../../retrieval/retrieve.ts';
import { verifyQuoted } from '../../retrieval/verify-quoted.ts';
import { linesAbout } from './about.ts';
import { printingWords } from './printing-words.ts';
import { quoteLines, type UncitedLine } from '../../reply/quote-lines.ts';
import { type QuotesQuery, readQuotesQuery } from './read-query.ts';

export interface LookUpQuotesOptions {
  readonly filters: ArchiveFilters;
  /** Lines at the most. */
  readonly limit: number;
  /** How to read articles. */
  readonly prepare: PreparePeople;
  readonly wording: Wording;
}

export type QuotesContent = Omit<QuotesReply, 'command' | 'archive' | 'timingMs'>;

/** What somebody said, word for word; or, with no name, every sentence that prints some words. */
export async function lookUpQuotes(
  query: QuotesQuery,
  retrieval: Retrieval,
  options: LookUpQuotesOptions,
): Promise<QuotesContent> {
  const { wording } = options;
  const asked = readQuotesQuery(query);
  const { name, about, words } = asked;
  const asTyped = { name: name || null, about: about || null, words: words || null };
  if (name === '' && words === '') return { ...asTyped, ...nothing(wording.say('quotes.ask')) };
  const refused = words === '' ? null : whyNotWords(words, wording);
  if (refused !== null) return { ...asTyped, ...nothing(refused) };
  const found = await (name === '' ? anybodysLines : linesOf)(asked, retrieval, options);
  if (found.lines.length === 0) return { ...asTyped, ...found.otherwise };
  const shown = found.lines.slice(0, options.limit);
  const chosen = quoteLines(shown.map((line) => withCopies(line, found.mayCarry)));
  const checked = await verifyQuoted(chosen, retrieval.archive);
  const { reason } = found;
  const total = found.lines.length;
  return { ...asTyped, name: found.name, kind: 'found', reason, candidates: [], ...checked, total };
}

/** Characters of the longest words that are looked for. */
const LONGEST_WORDS = 500;

function whyNotWords(words: string, wording: Wording): string | null {
  if (!/[\p{L}\p{N}]/u.test(words)) return wording.say('quotes.no-words');
  return words.length > LONGEST_WORDS ? wording.say('quotes.too-long', { most: LONGEST_WORDS }) : null;
}

type Refusal = Pick<QuotesContent, 'kind' | 'reason' | 'candidates' | 'lines' | 'citations' | 'total'>;

function nothing(reason: string, candidates: readonly string[] = []): Refusal {
  return { kind: 'not-found', reason, candidates, lines: [], citations: [], total: 0 };
}

interface QuotedLines {
  readonly name: string | null;
  readonly lines: readonly UncitedLine[];
  readonly reason: string | null;
  /** The articles that copies of its lines are looked for in, once it is known which lines are shown: each is looked for in all. None where that is done. */
  readonly mayCarry: readonly Article[];
  /** What to say when there are no lines. */
  readonly otherwise: Refusal & { readonly name?: string };
}

async function anybodysLines(
  { words }: QuotesQuery,
  { archive }: Retrieval,
  { filters, wording }: LookUpQuotesOptions,
): Promise<QuotedLines> {
  // Words are looked for as they stand there, parts of words among them: the index of whole words cannot say where.
  const ids = (await archive.headings(filters)).map(({ id }) => id);
  const lines = printingWords(words, [...(await archive.articlesById(ids)).values()]);
  const which = filtersInWords(filters, wording);
  const reasons = [
    wording.say('quotes.not-printed', { words }),
    ...(which === '' ? [] : [wording.say('refusal.narrowed', { which })]),
  ];
  return { name: null, lines, reason: null, mayCarry: [], otherwise: nothing(reasons.join(' ')) };
}

function withCopies(line: UncitedLine, articles: readonly Article[]): UncitedLine {
  const [first] = line.places;
  return first === undefined || articles.length === 0 ? line : { ...line, places: carriedBy(first, articles) };
}

async function linesOf(
  { name, about, words }: QuotesQuery,
  retrieval: Retrieval,
  { filters, prepare, wording }: LookUpQuotesOptions,
): Promise<QuotedLines> {
  const { archive } = retrieval;
  const articles = await articlesNaming(name, archive, filters);
  const names = await archive.kept(foldedNames);
  const person = findPerson(name, articles, { names, read: await readInTurn(articles, prepare), wording });
  if (person.kind !== 'found') {
    const candidates = person.kind === 'ambiguous' ? person.candidates : person.nearest;
    const known = { archive, wording };
    const leftOut =
      person.kind === 'not-found'
        ? ((await leftOutBy(filters, name, known)) ?? (await placeNotPerson(name, known)))
        : null;
    const otherwise = { ...nothing(leftOut ?? person.reason, candidates), kind: person.kind };
    return { name: null, lines: [], reason: null, mayCarry: [], otherwise };
  }
  const all = speechOf(person, articles, wording);
  const printed = words === '' ? all : printingWords(words, articles, all);
  const { lines, by } = await linesAbout(about, printed, retrieval);
  const nearest = wording.say('quotes.nearest', { name: person.name, words: about });
  const isReported = lines.every(({ note }) => note === REPORTED_SPEECH);
  const reason =
    by === 'meaning' ? nearest : isReported ? wording.say('quotes.only-reported', { name: person.name }) : null;
  const otherwise = { name: person.name, ...nothing(whyNone(person, all.length, { wanted: about || words, wording })) };
  return { name: person.name, lines, reason, mayCarry: articles, otherwise };
}

interface Wanted {
  readonly wanted: string;
  readonly wording: Wording;
}

function whyNone({ name }: FoundPerson, count: number, { wanted, wording }: Wanted): string {
  return count === 0
    ? wording.say('quotes.none', { name })
    : wording.say('quotes.none-with', { count, name, words: wanted });
}

import { z } from 'zod';
import { parseDay } from '../../text/parse-day.ts';
import type { ArticleDetails, ParsedArticle } from '../article-format.ts';

/** What a file says of its article before the text. */
export type FileFacts = Pick<ParsedArticle, 'id' | 'title' | 'source' | 'publishedOn' | 'author' | 'url' | 'details'>;

type Fact = 'id' | 'title' | 'date' | 'source' | 'url' | 'author' | 'section';

/** The names that people and programs give to what is known of an article, by their plain names; the surest first. */
export const FACT_NAMES: Readonly<Record<Fact, readonly string[]>> = {
  id: ['id'],
  title: ['title', 'headline', 'heading'],
  date: 'date publishedon published publishedat publisheddate publishdate publicationdate datepublished datepublish pubdate posted postedon displaydate createdat datecreated created timestamp'.split(
    ' ',
  ),
  source: 'source outlet publisher sitename publication newspaper site website provider hostname sourcename'.split(' '),
  url: 'url link canonical canonicalurl permalink weburl articleurl sourceurl address'.split(' '),
  author: 'author authors by byline creator dccreator writer reporter'.split(' '),
  section: 'section sections articlesection category categories'.split(' '),
};

const text = z.string().transform((value) => (/^(?:~|null)?$/u.test(value.trim()) ? null : unlinked(value.trim())));
/** Several authors may be a list, and a source or author may be an object with a name. */
const name = z.union([text, z.object({ name: text }).transform((one) => one.name)]);
const names = z.union([name, z.array(name).transform((all) => all.filter((one) => one !== null).join(', ') || null)]);
const SCHEMAS = {
  id: text,
  title: text,
  date: text,
  source: names,
  url: text,
  author: names,
  // A tree of categories is no reason not to read the article.
  section: names.catch(null),
} as const;

/** Notes keep people as links: "[[Ina Holm]]", "[[people/holm|Ina Holm]]". */
function unlinked(value: string): string {
  return /^\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]$/u.exec(value)?.[1] ?? value;
}

/** `publishedOn`, `published_on` and `Published on` are one field. */
export function plainName(written: string): string {
  return written.toLowerCase().replaceAll(/[\s_-]/gu, '');
}

/** Whether a plain name is one of those that are read. */
export function isFactName(plain: string): boolean {
  return KNOWN.has(plain);
}

const KNOWN: ReadonlySet<string> = new Set(Object.values(FACT_NAMES).flat());

/** The facts in fields by their plain names; the name of a field that has something else than a text where it has. */
export function readFacts(fields: Readonly<Record<string, unknown>>): FileFacts | { readonly wrong: string } {
  const read: Record<Fact, (string | null)[]> = {
    id: [],
    title: [],
    date: [],
    source: [],
    url: [],
    author: [],
    section: [],
  };
  for (const fact of FACTS) {
    for (const plain of FACT_NAMES[fact].filter((one) => fields[one] !== undefined)) {
      const value = SCHEMAS[fact].safeParse(fields[plain]);
      if (!value.success) return { wrong: plain };
      read[fact].push(value.data);
    }
  }
  const section = first(read.section);
  return {
    id: first(read.id),
    title: first(read.title),
    source: first(read.source.filter((value) => !isAddress(value))),
    publishedOn: first(read.date.map((day) => parseDay(day ?? ''))),
    author: first(read.author.filter((value) => !isAddress(value))),
    url: first([...read.url, ...read.source.filter(isAddress)]),
    ...(section === null ? {} : { details: { ...NO_DETAILS, section } }),
  };
}

function first(values: readonly (string | null)[]): string | null {
  return values.find((value) => value !== null) ?? null;
}

function isAddress(value: string | null): boolean {
  return /^https?:\/\/\S+$/iu.test(value ?? '');
}

const FACTS: readonly Fact[] = ['id', 'title', 'date', 'source', 'url', 'author', 'section'];

/** What is known beside it of an article whose file says nothing more. */
const NO_DETAILS: ArticleDetails = {
  section: null,
  modifiedOn: null,
  corrections: [],
  version: null,
  standing: 'printed',
};

/** What is known of an article that no file says anything of. */
export const NO_FACTS: FileFacts = { id: null, title: null, source: null, publishedOn: null, author: null, url: null };

/** What either says; the first where both do. */
export function mergedFacts(one: FileFacts, other: FileFacts): FileFacts {
  const details = one.details ?? other.details;
  return {
    id: one.id ?? other.id,
    title: one.title ?? other.title,
    source: one.source ?? other.source,
    publishedOn: one.publishedOn ?? other.publishedOn,
    author: one.author ?? other.author,
    url: one.url ?? other.url,
    ...(details && { details }),
  };
}

import { z } from 'zod';
import type { ArticleDetails, FormatProblem, ParsedArticle, ParsedFile } from '../article-format.ts';
import { paragraphsOfText } from '../body.ts';
import { parseDay } from '../../text/parse-day.ts';
import { FACT_NAMES, plainName } from './file-facts.ts';
import { whyNotPrinted } from './item-state.ts';
import { isNinjs, type PlainFields, readNinjs } from './ninjs.ts';
import type { NewsItem } from './nitf.ts';
import { isHtml, lineOfHtml, textOfHtml } from './text-of-html.ts';

const words = z.string({ error: 'is not a text' }).nullish();

/** The fields of an article in json and jsonl that must be what they are called. Others are read where they are texts. */
const record = z.looseObject(
  {
    id: z.union([z.string(), z.number()], { error: 'is neither a text nor a number' }).nullish(),
    title: z.union([z.string(), z.looseObject({})], { error: 'is not a text' }).nullish(),
    text: words,
    source: z.union([z.string(), z.looseObject({})], { error: 'is not a text' }).nullish(),
    url: words,
    author: z
      .union([z.string(), z.array(z.union([z.string(), z.looseObject({})])), z.looseObject({ '@type': z.string() })], {
        error: 'is neither a text nor a list of texts',
      })
      .nullish(),
  },
  { error: 'is not an object with fields' },
);

/** Names that exports give to the text of an article, by their plain names; the surest first. */
const TEXT_NAMES =
  'text body content articlebody articletext fulltext maintext rawtext cleanedtext bodytext contenttext contenthtml bodyhtml html article story'.split(
    ' ',
  );

export interface RecordPlace {
  /** As in `ParsedArticle`. */
  readonly line: number | null;
  /** The record's name in a message, "line 3" say. */
  readonly name: string;
}

/** The article in a value that was read from JSON, or what is wrong with it. */
export async function readRecord(value: unknown, { line, name }: RecordPlace): Promise<ParsedArticle | FormatProblem> {
  const item = fieldsOf(value);
  if (isNinjs(item)) return articleOfItem(await readNinjs(item), { line, name });
  const parsed = record.safeParse(value);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => [...path.map((key) => `"${String(key)}"`), message]);
    return { line, message: `${name}: ${faults.map((fault) => fault.join(' ')).join(', ')}; correct it` };
  }
  const fields = fieldsOf(parsed.data);
  const texts = (names: readonly string[]): readonly string[] => names.flatMap((one) => textsOf(fields.get(one)));
  const [written = ''] = texts(TEXT_NAMES);
  const paragraphs = isHtml(written) ? await textOfHtml(written) : paragraphsOfText(written);
  if (paragraphs.every((paragraph) => paragraph.trim() === '')) {
    return { line, message: `${name}: has no words in "text" or "body"; add them or remove it` };
  }
  const authors = FACT_NAMES.author.map((one) => textsOf(fields.get(one))).find((found) => found.length > 0) ?? [];
  const [title = null] = texts(FACT_NAMES.title);
  const sources = texts(FACT_NAMES.source);
  const { id } = parsed.data;
  return {
    id: typeof id === 'number' ? String(id) : (textsOf(id)[0] ?? null),
    title: title === null ? null : await lineOfHtml(title),
    source: sources.find((source) => !isAddress(source)) ?? null,
    // A list of days does not say which it is.
    publishedOn:
      FACT_NAMES.date
        .flatMap((one) => (Array.isArray(fields.get(one)) ? [] : textsOf(fields.get(one))))
        .map(parseDay)
        .find((day) => day !== null) ?? null,
    author: authors.filter((author) => !isAddress(author)).join(', ') || null,
    url: [...texts(FACT_NAMES.url), ...sources].find(isAddress) ?? texts(['url'])[0] ?? null,
    details: detailsOf(texts),
    paragraphs,
    line,
  };
}

/** The fields of an object by their plain names; none of anything else. */
function fieldsOf(value: unknown): PlainFields {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return new Map(isObject ? Object.entries(value).map(([key, field]) => [plainName(key), field] as const) : []);
}

function articleOfItem({ article, state }: NewsItem, { line, name }: RecordPlace): ParsedArticle | FormatProblem {
  const why = whyNotPrinted(state);
  if (why !== null) return { line, message: `${name}: ${why}` };
  const isEmpty = article.paragraphs.every((paragraph) => paragraph.trim() === '');
  return isEmpty
    ? { line, message: `${name}: has no body; ask for the text of the item, or remove it` }
    : { ...article, line };
}

function detailsOf(texts: (names: readonly string[]) => readonly string[]): ArticleDetails {
  const changes = texts(['datemodified', 'modified', 'modifiedat', 'updatedat', 'updated', 'lastmodified']);
  const corrections = texts(['correction', 'corrections']);
  return {
    section: texts(FACT_NAMES.section).join(', ') || null,
    modifiedOn: changes.map(parseDay).find((day) => day !== null) ?? null,
    corrections,
    version: texts(['version'])[0] ?? null,
    standing: corrections.length > 0 ? 'corrected' : 'printed',
  };
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/iu.test(text);
}

/** The texts of a field: one, several, or those of objects by the names that exports give them. */
function textsOf(field: unknown): readonly string[] {
  return [field].flat().flatMap((one) => {
    const value = typeof one === 'object' ? namedIn(one) : one;
    return typeof value === 'string' && value.trim() !== '' ? [value] : [];
  });
}

/** Most fields are texts, or not there: only an object is worth the schema, which makes an error of anything else. */
function namedIn(value: object | null): unknown {
  const { success, data } = objectFields.safeParse(value);
  return success ? (data.name ?? data.rendered ?? data.text ?? data['@id']) : null;
}

const objectFields = z.looseObject({
  name: z.unknown().optional(),
  rendered: z.unknown().optional(),
  text: z.unknown().optional(),
  '@id': z.unknown().optional(),
});

/** The records of one file, sorted into what could be read and what could not. */
export function toParsedFile(records: readonly (ParsedArticle | FormatProblem)[]): ParsedFile {
  return {
    articles: records.filter((one) => 'paragraphs' in one),
    problems: records.filter((one) => 'message' in one),
  };
}

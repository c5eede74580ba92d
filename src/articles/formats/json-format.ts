import { messageOf } from '../../errors.ts';
import { type ArticleFormat, type FormatProblem, MAX_FILE_BYTES, type ParsedArticle } from '../article-format.ts';
import { textual } from '../textual.ts';
import { readRecord, toParsedFile } from './article-record.ts';

/** One article, an array of them, or an object with a list of them; `article-record.ts` has the fields. */
export const jsonFormat: ArticleFormat = {
  extensions: ['.json'],
  maxBytes: MAX_FILE_BYTES,
  parse: textual(async (text) => {
    const parsed = parseJson(text);
    if ('message' in parsed) return { articles: [], problems: [parsed] };
    const values = listIn(parsed.value);
    if (values === null) return toParsedFile([await readRecord(parsed.value, { line: null, name: 'the article' })]);
    const records: (ParsedArticle | FormatProblem)[] = [];
    for (const [index, value] of values.entries())
      records.push(await readRecord(value, { line: index + 1, name: `entry ${index + 1}` }));
    return toParsedFile(records);
  }),
};

/** The articles of an array, or of an object that has nothing but a list of them beside what it says of itself; null for one article. */
function listIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return null;
  const fields: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(value));
  const name = LISTS.find((one) => Array.isArray(fields[one]) && typeof fields[one][0] === 'object');
  return name === undefined || !Array.isArray(fields[name]) ? null : fields[name];
}

/** The names that feeds and exports give to their list. */
const LISTS = ['articles', 'items', 'posts', 'entries', 'results', 'data', 'documents', 'stories', 'news', '@graph'];

function parseJson(text: string): { readonly value: unknown } | { readonly line: number; readonly message: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    // Without a position the text ended too early.
    const position = /position (\d+)/u.exec(messageOf(error))?.[1] ?? text.length;
    const line = text.slice(0, Number(position)).split('\n').length;
    return { line, message: `line ${line}: is not JSON (${messageOf(error)}); correct it` };
  }
}

import { messageOf } from '../../errors.ts';
import { type ArticleFormat, MAX_FILE_BYTES } from '../article-format.ts';
import { textual } from '../textual.ts';
import { readRecord, toParsedFile } from './article-record.ts';

/** One article, or an array of them; `article-record.ts` has the fields. */
export const jsonFormat: ArticleFormat = {
  extensions: ['.json'],
  maxBytes: MAX_FILE_BYTES,
  parse: textual(async (text) => {
    const parsed = parseJson(text);
    if ('message' in parsed) return { articles: [], problems: [parsed] };
    if (!Array.isArray(parsed.value))
      return toParsedFile([readRecord(parsed.value, { line: null, name: 'the article' })]);
    const values: readonly unknown[] = parsed.value;
    return toParsedFile(
      values.map((value, index) => readRecord(value, { line: index + 1, name: `entry ${index + 1}` })),
    );
  }),
};

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

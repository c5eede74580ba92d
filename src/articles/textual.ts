import type { ParsedFile, ParseFile } from './article-format.ts';
import { decodeText } from './decode-text.ts';

/** Reads the text of a file, whatever its encoding, for a format that is written in text; bytes that are none are a problem. */
export function textual(parse: (text: string, file: string) => Promise<ParsedFile>): ParseFile {
  return async (bytes, file) => {
    const text = decodeText(bytes);
    if (text === null) return { articles: [], problems: [{ line: null, code: 'article-binary', message: NOT_TEXT }] };
    if (text.trim() === '')
      return { articles: [], problems: [{ line: null, code: 'article-empty', message: 'is empty' }] };
    return parse(text, file);
  };
}

const NOT_TEXT = 'is not a text file, whatever its name says; remove it or save it as text';

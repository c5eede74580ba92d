import type { ArticleFormat, ParsedFile } from '../../src/articles/article-format.ts';

/** What a format finds in a text, saved as UTF-8. */
export function parseText(format: ArticleFormat, text: string): Promise<ParsedFile> {
  return format.parse(Buffer.from(text), `a${format.extensions[0]}`);
}

import { messageOf } from '../../errors.ts';
import { type ArticleFormat, MAX_FILE_BYTES, type ParsedFile } from '../article-format.ts';
import { paragraphsOfText } from '../body.ts';
import { textual } from '../textual.ts';
import { mergedFacts } from './file-facts.ts';
import { hashHeadings } from './hash-headings.ts';
import { takeHead } from './head-lines.ts';
import { splitFrontMatter } from './front-matter.ts';
import { markdownParagraphs } from './markdown-paragraphs.ts';

/** Markdown, perhaps with YAML front matter. Without a title there, the first `# heading` is it. */
export const markdownFormat: ArticleFormat = {
  extensions: ['.md', '.markdown'],
  maxBytes: MAX_FILE_BYTES,
  parse: textual(async (text) => {
    try {
      return await parseMarkdown(text);
    } catch (error) {
      // The parser promises to read anything; this holds should it not.
      return {
        articles: [],
        problems: [{ line: null, message: `is Markdown that cannot be read: ${messageOf(error)}` }],
      };
    }
  }),
};

/** A line of thirty quotations or lists in each other; see `MARKS_OF_DEPTH` for what such a one could do. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s))){30}/mu;

/**
 * More marks and lines than anybody writes into an article, some 1,500 links or headings: the parser takes a second for
 * each ten thousand. Such a file is read as plain text, its marks with it.
 */
const MOST_MARKS = 10_000;
const MARK = /[*_`[\]!<&\\|~\n]|^[ \t]*(?:[#>+=-]|\d+[.)])/gmu;

/** Before a mark, each two spaces may be a level of lists, of which the parser looks at all for every line. */
const INDENTATION = /^[ \t]+(?=[-+*>]|\d+[.)])/gmu;

function marksIn(text: string): number {
  let marks = text.match(MARK)?.length ?? 0;
  for (const [indentation] of text.matchAll(INDENTATION)) marks += indentation.length / 2;
  return marks;
}

async function parseMarkdown(text: string): Promise<ParsedFile> {
  // Loaded here, so that a folder without Markdown does not wait for it.
  const { fromMarkdown } = await import('mdast-util-from-markdown');
  const split = await splitFrontMatter(text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n'));
  if ('message' in split) return { articles: [], problems: [split] };
  const { facts, content } = split;
  if (TOO_DEEP.test(content)) {
    return { articles: [], problems: [{ line: null, message: 'nests quotations or lists deeper than can be read' }] };
  }
  const head = takeHead(content);
  const known = mergedFacts(facts, head.facts);
  const isMarkdown = marksIn(head.text) <= MOST_MARKS;
  const { title, paragraphs } = isMarkdown
    ? markdownParagraphs(fromMarkdown(hashHeadings(head.text)), known.title)
    : { title: known.title, paragraphs: paragraphsOfText(head.text) };
  if (paragraphs.length === 0) return { articles: [], problems: [] };
  return { articles: [{ ...known, title, paragraphs, line: null }], problems: [] };
}

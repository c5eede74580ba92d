import type { ArticleFormat } from './article-format.ts';
import { paragraphsOfText } from './body.ts';
import { readWireHead } from './dateline.ts';

/** Plain text as agencies send it: perhaps `date YYYY-MM-DD`, perhaps a dateline, then the story. */
export const textFormat: ArticleFormat = {
  extensions: ['.txt', '.text'],
  async parse(file) {
    const { text, ...head } = readWireHead(file);
    const paragraphs = paragraphsOfText(text);
    return {
      articles: [{ id: null, title: null, author: null, url: null, line: 1, ...head, paragraphs }],
      problems: [],
    };
  },
};

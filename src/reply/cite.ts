import type { Article } from '../articles/article.ts';
import { pageOf } from '../articles/page-of.ts';
import type { Sentence } from '../passages/sentence.ts';
import type { Citation } from './citation.ts';

/** The citation of a sentence of an article. @param number from 1, in order of first use in the reply. */
export function cite(article: Article, sentence: Sentence, number: number): Citation {
  const { id, title, source, publishedOn, file, url, body, correction } = article;
  const { start, end, paragraph } = sentence;
  return {
    number,
    articleId: id,
    title,
    source,
    publishedOn,
    file,
    url,
    page: pageOf(body, start),
    paragraph,
    start,
    end,
    quote: body.slice(start, end),
    correction,
  };
}

import type { StoredArticle } from '../../archive/archive.ts';
import type { Article } from '../../articles/article.ts';
import { headlineOf } from '../../articles/headline.ts';
import { eachSentence } from '../../passages/split-sentences.ts';
import type { AddedArticle, AddReply, Missing } from '../../reply/kinds/add-reply.ts';
import { cite } from '../../reply/cite.ts';
import { verifyQuotes } from '../../reply/verify-quotes.ts';

/** Articles of one file whose first sentence is shown. */
const MOST_QUOTED = 5;

/** What was understood of articles that the archive holds now, for whoever added them to see that it is right. */
export function describeAddition(
  articles: readonly StoredArticle[],
): Pick<AddReply, 'articles' | 'lines' | 'citations'> {
  const citations = articles.slice(0, MOST_QUOTED).flatMap((article, index) => {
    const [first] = eachSentence(article);
    return first === undefined ? [] : [cite(article, first, index + 1)];
  });
  const lines = citations.map(({ number, quote }) => ({
    text: quote,
    citations: [number],
    highlights: [],
    note: null,
  }));
  const byId = new Map(articles.map((article) => [article.id, article]));
  return { articles: articles.map(described), ...verifyQuotes({ lines, citations }, (id) => byId.get(id) ?? null) };
}

function described(article: StoredArticle): AddedArticle {
  const { id, title, source, publishedOn, dateline, author, section, file, url, words, correction } = article;
  const missing = missingIn(article);
  return { id, title, source, publishedOn, dateline, author, section, file, url, words, correction, missing };
}

function missingIn(article: Article): readonly Missing[] {
  const { title, source, publishedOn, url } = article;
  return [
    ...(title === headlineOf(article) ? (['title'] as const) : []),
    ...(publishedOn === null ? (['day'] as const) : []),
    ...(source === null ? (['outlet'] as const) : []),
    ...(url === null ? (['address'] as const) : []),
  ];
}

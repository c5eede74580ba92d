import type { ArticleHeading } from '../../archive/archive.ts';
import type { SummaryCounts } from '../../reply/kinds/summary-reply.ts';
import type { Story } from './group-stories.ts';

/** How many articles and stories a summary is of, and of which days. */
export function countArticles(articles: readonly ArticleHeading[], stories: readonly Story[]): SummaryCounts {
  return {
    articles: articles.length,
    read: stories.reduce((sum, { articles, copies }) => sum + articles.length + copies.length, 0),
    copies: stories.reduce((sum, { copies }) => sum + copies.length, 0),
    stories: stories.length,
    ...daysOf(articles),
  };
}

/** The first and last day of articles; null when none is dated. */
export function daysOf(articles: readonly ArticleHeading[]): Pick<SummaryCounts, 'firstOn' | 'lastOn'> {
  const days = articles.flatMap(({ publishedOn }) => publishedOn ?? []).sort();
  return { firstOn: days[0] ?? null, lastOn: days.at(-1) ?? null };
}

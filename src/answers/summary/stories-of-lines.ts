import type { SummaryStory } from '../../reply/kinds/summary-reply.ts';
import type { Quoted } from '../../reply/verify-quotes.ts';
import { daysOf } from './count-articles.ts';
import type { Story } from './group-stories.ts';

/** The stories that lines are quoted from, in the order of the lines. */
export function storiesOfLines(stories: readonly Story[], { lines, citations }: Quoted): readonly SummaryStory[] {
  const articleOf = new Map(citations.map(({ number, articleId }) => [number, articleId]));
  const storyOf = lines.map((line) => {
    const id = articleOf.get(line.citations[0] ?? 0);
    return stories.find(({ articles }) => articles.some((article) => article.id === id));
  });
  return stories.flatMap((story): readonly SummaryStory[] => {
    const start = storyOf.indexOf(story);
    if (start < 0) return [];
    const all = [...story.articles, ...story.copies];
    const [first] = story.articles;
    const others = story.copies.flatMap(({ source }) => (source === null || source === first?.source ? [] : [source]));
    return [
      {
        title: first?.title ?? '',
        articles: all.length,
        ...daysOf(all),
        alsoCarriedBy: [...new Set(others)],
        lines: [start, storyOf.lastIndexOf(story) + 1],
      },
    ];
  });
}

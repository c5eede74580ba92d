import { spanInWords } from './dates.ts';
import { freshness } from './freshness.ts';
import type { Layout } from './layout.ts';
import { counted, quote } from './layout-parts.ts';
import type { SummaryReply, SummaryStory } from './summary-reply.ts';

/** A summary: under the titles of its stories where there are several, with what it was made from. */
export function layoutSummary(reply: SummaryReply, now: Date): Layout {
  const { kind, counts, stories, lines } = reply;
  const found = kind !== 'not-found';
  const sections =
    stories.length > 1
      ? stories.map((story) => ({ heading: headingOf(story), items: lines.slice(...story.lines).map(quote) }))
      : [{ heading: null, items: lines.map(quote) }];
  return {
    tone: found ? 'answer' : 'nothing',
    heading: reply.scope,
    notes: !found
      ? ['The archive has nothing on this. Try an article’s title, a name, or a wider span of time.']
      : counts.articles > 1
        ? [madeFrom(reply)]
        : [],
    sections: found ? sections : [],
    citations: reply.citations,
    footer: freshness(reply.archive, now),
  };
}

/** "12 articles, 3 stories, 1–7 Dec 2025; 2 near-identical copies are read once." */
function madeFrom({ counts, stories }: SummaryReply): string {
  const { articles, read, copies, firstOn, lastOn } = counts;
  const days = firstOn === null || lastOn === null ? [] : [spanInWords({ from: firstOn, to: lastOn })];
  const made = [counted(articles, 'article'), counts.stories === 1 ? '1 story' : `${counts.stories} stories`, ...days];
  const [only, ...others] = stories;
  const remarks = [
    ...(read < articles ? [`the newest ${read} are read`] : []),
    ...(counts.stories > stories.length ? [`the ${stories.length} most written about are shown`] : []),
    ...(copies === 0
      ? []
      : [copies === 1 ? 'a near-identical copy is read once' : `${copies} near-identical copies are read once`]),
    ...(only !== undefined && others.length === 0 ? carriedBy(only) : []),
  ];
  return `${[made.join(', '), ...remarks].join('; ')}.`;
}

/** "New harbour opens · 3 articles · also carried by Coast Wire" */
function headingOf(story: SummaryStory): string {
  const several = story.articles > 1 ? [counted(story.articles, 'article')] : [];
  return [story.title, ...several, ...carriedBy(story)].join(' · ');
}

function carriedBy({ alsoCarriedBy }: SummaryStory): readonly string[] {
  return alsoCarriedBy.length === 0 ? [] : [`also carried by ${alsoCarriedBy.join(', ')}`];
}

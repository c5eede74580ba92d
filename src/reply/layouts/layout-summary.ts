import type { Wording } from '../../language/wording.ts';
import { freshness, type LayoutOptions, quote } from './layout-parts.ts';
import type { Layout } from './layout.ts';
import type { SummaryReply, SummaryStory } from '../kinds/summary-reply.ts';

/** A summary: under the titles of its stories where there are several, with what it was made from. */
export function layoutSummary(reply: SummaryReply, options: LayoutOptions): Layout {
  const { kind, counts, stories, lines } = reply;
  const { wording } = options;
  const found = kind !== 'not-found';
  const sections =
    stories.length > 1
      ? stories.map((story) => ({ heading: headingOf(story, wording), items: lines.slice(...story.lines).map(quote) }))
      : [{ heading: null, items: lines.map(quote) }];
  return {
    tone: found ? 'answer' : 'nothing',
    heading: reply.scope,
    notes: !found ? [wording.say('summary.none')] : counts.articles > 1 ? [madeFrom(reply, wording)] : [],
    sections: found ? sections : [],
    citations: reply.citations,
    footer: freshness(reply.archive, options),
  };
}

/** "12 articles, 3 stories, 1–7 Dec 2025; 2 near-identical copies are read once." */
function madeFrom({ counts, stories }: SummaryReply, wording: Wording): string {
  const { articles, read, copies, firstOn, lastOn } = counts;
  const made = [
    wording.say('count.articles', { count: articles }),
    wording.say('count.stories', { count: counts.stories }),
    ...(firstOn === null || lastOn === null ? [] : [wording.span({ from: firstOn, to: lastOn })]),
  ];
  const [only, ...others] = stories;
  const remarks = [
    ...(read < articles ? [wording.say('summary.newest-read', { count: read })] : []),
    ...(counts.stories > stories.length ? [wording.say('summary.stories-shown', { count: stories.length })] : []),
    ...(copies === 0 ? [] : [wording.say('summary.copies', { count: copies })]),
    ...(only !== undefined && others.length === 0 ? carriedBy(only, wording) : []),
  ];
  return `${[made.join(', '), ...remarks].join('; ')}.`;
}

/** "New harbour opens · 3 articles · also carried by Coast Wire" */
function headingOf(story: SummaryStory, wording: Wording): string {
  const several = story.articles > 1 ? [wording.say('count.articles', { count: story.articles })] : [];
  return [story.title, ...several, ...carriedBy(story, wording)].join(' · ');
}

function carriedBy({ alsoCarriedBy }: SummaryStory, wording: Wording): readonly string[] {
  return alsoCarriedBy.length === 0 ? [] : [wording.say('summary.carried', { outlets: alsoCarriedBy.join(', ') })];
}

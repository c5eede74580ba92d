import type { App } from './app.ts';
import type { Found } from './create-app.ts';
import type { Archive } from './archive/archive.ts';
import type { ReadPeople } from './people/read-people.ts';
import { lookUpQuotes } from './quotes/look-up-quotes.ts';
import type { Retrieval } from './retrieval/retrieve.ts';
import { lookUpTimeline } from './timeline/look-up-timeline.ts';

export interface StoriesParts {
  readonly archive: Archive;
  readonly read: ReadPeople;
  /** Completes what a search made to a reply. */
  readonly found: <Made>(make: (within: Retrieval) => Promise<Made>) => Promise<Made & Found>;
}

/** What the app does with people's words and the days of a story. */
export function createStories({ archive, read, found }: StoriesParts): Pick<App, 'quotes' | 'timeline'> {
  return {
    quotes: (query, options) =>
      found(async (within) => ({ command: 'quotes', ...(await lookUpQuotes(query, within, { ...options, read })) })),
    timeline: (topic, options) =>
      found(async () => ({ command: 'timeline', ...(await lookUpTimeline(topic, { ...options, archive, read })) })),
  };
}

import type { App } from './app.ts';
import type { Logger } from './log.ts';
import { lookUpQuotes } from './quotes/look-up-quotes.ts';
import type { ArchiveStatus } from './reply/reply.ts';
import type { Retrieval } from './retrieval/retrieve.ts';
import { withOrWithoutModel } from './retrieval/with-or-without-model.ts';
import { lookUpTimeline } from './timeline/look-up-timeline.ts';
import { timed } from './timed.ts';

export interface StoriesParts {
  readonly retrieval: () => Retrieval;
  readonly statusOf: (retrieval: Retrieval) => ArchiveStatus;
  readonly log: Logger;
}

/** What the app does with people's words and the days of a story. */
export function createStories({ retrieval, statusOf, log }: StoriesParts): Pick<App, 'quotes' | 'timeline'> {
  return {
    quotes: (query, options) =>
      timed(() =>
        withOrWithoutModel(retrieval(), log, async (found) => {
          const quotes = await lookUpQuotes(query, found, options);
          return { command: 'quotes', ...quotes, archive: statusOf(found) };
        }),
      ),
    timeline: (topic, options) =>
      timed(async () => {
        const { archive } = retrieval();
        const timeline = lookUpTimeline(topic, { archive, ...options });
        return { command: 'timeline', ...timeline, archive: statusOf(retrieval()) };
      }),
  };
}

import type { Wording } from '../../language/wording.ts';
import type { FetchReply, SourceStatus } from '../kinds/fetch-reply.ts';
import type { Item, Layout } from './layout.ts';
import { fact, type LayoutOptions } from './layout-parts.ts';

/** Articles that could not be read which are told one by one; the others are counted. */
const MOST_FAILED = 20;

/** How the reply of this command reads. */
export function layoutFetch({ rounds, sources }: FetchReply, { wording }: LayoutOptions): Layout {
  const sum = (name: 'added' | 'changed'): number => rounds.reduce((total, round) => total + round[name], 0);
  const failed = rounds.flatMap((round) => round.failed);
  const troubled = rounds.filter(({ problem }) => problem !== null);
  const nothing = sources.length === 0 ? [wording.say('fetch.none')] : [];
  return {
    tone: troubled.length > 0 ? 'failure' : 'plain',
    heading: wording.say('fetch.done', { added: sum('added'), changed: sum('changed'), sources: rounds.length }),
    notes: nothing,
    sections: [
      { heading: wording.say('fetch.sources'), items: sources.map((source) => sourceFact(source, wording)) },
      {
        heading: wording.say('fetch.failed'),
        items: failed.slice(0, MOST_FAILED).map(({ url, message }) => fact(url, message)),
      },
    ].filter(({ items }) => items.length > 0),
    citations: [],
    footer: null,
  };
}

/** One source and how it does: "https://… · failing since 4 Mar 2025: answers 500". */
export function sourceFact({ url, state, since, problem }: SourceStatus, wording: Wording): Item {
  const date = since === null ? '' : wording.date(since.slice(0, 10));
  if (state === 'failing') return fact(url, wording.say('source.failing', { date, problem: problem ?? '' }));
  return fact(url, state === 'waiting' ? wording.say('source.waiting') : wording.say(`source.${state}`, { date }));
}

import { nearestSentences } from '../answers/ask/nearest-sentences.ts';
import { lookUpQuotes } from '../answers/quotes/look-up-quotes.ts';
import type { QuoteSources } from '../answers/verify-quote/judge-quote.ts';
import { speakersOf } from '../answers/verify-quote/speakers-of.ts';
import type { Wording } from '../language/wording.ts';
import type { PreparePeople } from '../people/reading/read-people.ts';
import type { Retrieval } from '../retrieval/retrieve.ts';
import type { Filters } from './app.ts';

export interface QuoteSourcesOptions {
  readonly filters: Filters;
  readonly prepare: PreparePeople;
  readonly wording: Wording;
}

/** As many places as a verdict shows. */
const PLACES = 5;

/** What a verdict on a quote rests on: what `quotes` and `check` find of its words. */
export function quoteSources(retrieval: Retrieval, { filters, prepare, wording }: QuoteSourcesOptions): QuoteSources {
  const { archive } = retrieval;
  const options = { limit: PLACES, prepare, wording };
  return {
    printing: (words, article) =>
      lookUpQuotes({ name: '', about: '', words }, retrieval, {
        ...options,
        filters: article === null ? filters : { ...filters, articles: [article] },
      }),
    isSaidBy: async (name, words) =>
      (await lookUpQuotes({ name, about: '', words }, retrieval, { ...options, filters })).lines.length > 0,
    speakersOf: (printed) => speakersOf(printed, { archive, prepare }),
    nearest: (words) => nearestSentences(words, retrieval, { filters, without: '', prepare, wording }),
  };
}

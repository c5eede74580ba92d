import { nearestSentences } from '../answers/ask/nearest-sentences.ts';
import { lookUpQuotes } from '../answers/quotes/look-up-quotes.ts';
import type { QuoteSources } from '../answers/verify-quote/judge-quote.ts';
import { speakersOf } from '../answers/verify-quote/speakers-of.ts';
import type { Wording } from '../language/wording.ts';
import type { PreparePeople } from '../people/reading/read-people.ts';
import type { Retrieval } from '../retrieval/retrieve.ts';
import type { Filters } from './app.ts';
import { type EarlierParts, printedEarlier } from './printed-earlier.ts';

export interface QuoteSourcesOptions extends Pick<EarlierParts, 'history'> {
  readonly filters: Filters;
  readonly prepare: PreparePeople;
  readonly wording: Wording;
}

/** As many places as a verdict shows. */
const PLACES = 5;

/** What a verdict on a quote rests on: what `quotes` and `check` find of its words. */
export function quoteSources(
  retrieval: Retrieval,
  { filters, prepare, wording, history }: QuoteSourcesOptions,
): QuoteSources {
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
    earlier: (words, article) => printedEarlier({ words, article, filters }, { archive, history }),
    nearest: (words) => nearestSentences(words, retrieval, { filters, without: '', prepare, wording }),
  };
}

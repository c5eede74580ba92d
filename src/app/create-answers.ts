import { searchPassages } from '../answers/ask/search-passages.ts';
import { nearestSentences } from '../answers/ask/nearest-sentences.ts';
import type { AnswerHelp } from '../answers/ask/lines/answer-help.ts';
import type { App } from './app.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import { createAskArchive } from '../answers/ask/ask-archive.ts';
import { createReadTime } from '../question/read-time.ts';
import { createReadPlaces } from '../question/foreign/read-places.ts';
import { createGeneralWords } from '../question/spelling/general-words.ts';
import type { Language } from '../language/language.ts';
import type { Wording } from '../language/wording.ts';
import { lookUpPerson } from '../answers/who/look-up-person.ts';
import type { PreparePeople } from '../people/reading/read-people.ts';
import { lookUpQuotes } from '../answers/quotes/look-up-quotes.ts';
import type { AskReply } from '../reply/kinds/ask-reply.ts';
import type { ArchiveStatus, Timing } from '../reply/kinds/archive-status.ts';
import { dayByClock } from '../text/day-by-clock.ts';
import { type Retrieval, sentenceModel } from '../retrieval/retrieve.ts';
import { summariseScope } from '../answers/summary/summarise-scope.ts';
import { judgeQuote } from '../answers/verify-quote/judge-quote.ts';
import { type EarlierParts, printedEarlier } from './printed-earlier.ts';
import { quoteSources } from './quote-sources.ts';
import { lookUpTimeline } from '../answers/timeline/look-up-timeline.ts';

/** What every reply that was searched for says beside what it found. */
export interface SearchFacts {
  readonly archive: ArchiveStatus;
  readonly timingMs: Timing;
}

/** Completes what a search made to a reply, all of it of one state of the archive; a model that fails meanwhile leaves the search by words. */
export type CompleteReply = <Made>(make: (within: Retrieval) => Promise<Made>) => Promise<Made & SearchFacts>;

export interface AnswersParts {
  readonly archive: ArchiveReader;
  readonly prepare: PreparePeople;
  readonly status: () => Promise<ArchiveStatus>;
  readonly reply: CompleteReply;
  /** Optional models. */
  readonly help: AnswerHelp;
  readonly history: EarlierParts['history'];
  readonly wordings: (language: Language) => Wording;
}

export type Answers = Pick<
  App,
  'ask' | 'timeAsked' | 'search' | 'check' | 'verifyQuote' | 'summarise' | 'who' | 'quotes' | 'timeline'
>;

/** What the app answers, in the wording that it is given: all that says why, how or of what in words of its own. */
export function createAnswers({
  archive,
  prepare,
  status,
  reply,
  help,
  history,
  wordings,
}: AnswersParts): (wording: Wording) => Answers {
  const known = { archive, today: () => dayByClock(new Date()) };
  const readPlaces = createReadPlaces(archive);
  const inEnglish = async (words: string): Promise<string> => (await readPlaces(words)).text;
  const askArchive = createAskArchive({ ...known, general: createGeneralWords(), help, prepare, wordings });
  const summing = async (within: Retrieval) => ({ ...known, ...(await comparing(within)) });
  return (wording) => ({
    ask: (question, { sort, ...filters }, earlier) =>
      reply(async (within) => {
        const options = { filters, newestFirst: sort === 'newest', earlier, wording };
        const answer = await askArchive(question, within, options);
        return { command: 'ask', ...answer, reason: reasonSoFar(answer, await status(), wording) };
      }),
    timeAsked: createReadTime(known),
    search: (query, options) =>
      reply(async (within) => ({
        command: 'search',
        query,
        passages: await searchPassages(await inEnglish(query), within, options),
      })),
    check: (claim, options) =>
      reply(async (within) => {
        const nearest = await nearestSentences(await inEnglish(claim), within, { ...options, prepare, wording });
        const isPrinted = nearest.citations.some(({ quote }) => quote.includes(claim.trim()));
        const query = { words: claim, article: null, filters: options.filters };
        const earlier = isPrinted ? [] : await printedEarlier(query, { archive, history });
        return { command: 'check', claim: claim.trim(), ...nearest, earlier };
      }),
    verifyQuote: (claim, filters) =>
      reply(async (within) => ({
        command: 'verify-quote',
        ...(await judgeQuote(claim, quoteSources(within, { filters, prepare, wording, history }), wording)),
      })),
    summarise: (scope, options) =>
      reply(async (within) => ({
        command: 'summary',
        ...(await summariseScope(await inEnglish(scope), { ...(await summing(within)), wording, ...options })),
      })),
    who: (name, filters) =>
      reply(async () => lookUpPerson(name, { archive, filters, status: await status(), prepare, wording })),
    quotes: (query, options) =>
      reply(async (within) => ({
        command: 'quotes',
        ...(await lookUpQuotes(query, within, { ...options, prepare, wording })),
      })),
    timeline: (topic, options) =>
      reply(async () => ({
        command: 'timeline',
        ...(await lookUpTimeline(await inEnglish(topic), { ...options, archive, prepare, wording })),
      })),
  });
}

/** What texts are compared by: the words that are remembered, and the model of sentences. */
async function comparing(within: Retrieval) {
  return { lexicon: within.articles?.lexicon, model: await sentenceModel(within) };
}

/** Why a question has no sure answer: what may hold one still waits to be taken in, before all that is said of what is there. */
function reasonSoFar(
  { kind, talk, reason }: Pick<AskReply, 'kind' | 'talk' | 'reason'>,
  { articles, takingIn }: ArchiveStatus,
  wording: Wording,
): string | null {
  if (takingIn === null || kind === 'answered' || talk !== null) return reason;
  const waiting = wording.say('archive.taking-in', takingIn);
  return articles === 0 || reason === null ? waiting : `${waiting} ${reason}`;
}

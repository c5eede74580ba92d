import { codeOf } from '../errors.ts';
import type { FetchReply } from '../reply/kinds/fetch-reply.ts';
import type { IndexReply } from '../reply/kinds/upkeep-replies.ts';
import type { Answers } from './create-answers.ts';
import type { App } from './app.ts';

/** Told of what an app does: how much, how long, how well; never of what it was asked. */
export interface Observer {
  /** @param outcome the reply's kind, or the code of what was thrown. */
  answered(command: string, outcome: string, seconds: number): void;
  updated(outcome: IndexReply | { readonly code: string }): void;
  fetched(reply: FetchReply): void;
}

/** An app that tells of every answer and every update. */
export function observedApp(app: App, observer: Observer): App {
  const counted =
    <Given extends unknown[], Made extends { readonly command: string; readonly kind?: string }>(
      command: string,
      answer: (...given: Given) => Promise<Made>,
    ) =>
    async (...given: Given): Promise<Made> => {
      const startedAt = performance.now();
      const tell = (outcome: string): void =>
        observer.answered(command, outcome, (performance.now() - startedAt) / 1000);
      try {
        const reply = await answer(...given);
        tell(reply.kind ?? 'found');
        return reply;
      } catch (error) {
        tell(codeOf(error));
        throw error;
      }
    };
  const answering = (spoken: App): Answers & Pick<App, 'search'> => ({
    ask: counted('ask', spoken.ask),
    timeAsked: spoken.timeAsked,
    check: counted('check', spoken.check),
    verifyQuote: counted('verify-quote', spoken.verifyQuote),
    search: counted('search', spoken.search),
    summarise: counted('summary', spoken.summarise),
    who: counted('who', spoken.who),
    quotes: counted('quotes', spoken.quotes),
    timeline: counted('timeline', spoken.timeline),
  });
  const update: App['update'] = async (options) => {
    try {
      const done = await app.update(options);
      observer.updated(done);
      return done;
    } catch (error) {
      observer.updated({ code: codeOf(error) });
      throw error;
    }
  };
  const fetch: App['fetch'] = async (options) => {
    const fetched = await app.fetch(options);
    observer.fetched(fetched);
    return fetched;
  };
  const observed = (spoken: App): App => ({
    ...spoken,
    ...answering(spoken),
    update,
    fetch,
    speaking: (language) => observed(spoken.speaking(language)),
  });
  return observed(app);
}

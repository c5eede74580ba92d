import { setTimeout as sleep } from 'node:timers/promises';
import type { Answers } from './create-answers.ts';
import type { FolderChanges } from '../ingest/watching/folder-changes.ts';
import type { App, UpdateOptions } from './app.ts';
import { createBringUpToDate } from './bring-up-to-date.ts';

/** How long a question waits for an update; a longer one goes on behind it, and the answer is from what is there. */
const WAIT_MS = 5_000;
/** Files between two lines of the log that say how far a long update has come. */
const TOLD_EVERY = 500;

/** An app whose answers are of the articles folder as it is when they are asked for. */
export interface FreshApp extends App {
  /** Brings the archive up to date; what goes wrong is logged, each thing once. Never rejects. */
  refresh(): Promise<void>;
  /** How many questions are being answered. */
  answering(): number;
}

/**
 * The app for a process that lives long: every question first learns whether articles came, changed or went.
 * @param changes from whoever watches the folder; all of it is looked at each time where nobody does.
 */
export function freshApp(app: App, changes?: FolderChanges): FreshApp {
  const bringUpToDate = createBringUpToDate((problem) => app.log.warn(problem), changes);
  const refresh = async (): Promise<void> => {
    const update = (options?: UpdateOptions) => app.update({ ...options, onProgress: telling(app.log) });
    const updated = await bringUpToDate({ update }, { isNeeded: false });
    if (updated === null) return;
    const { added, changed, removed, articles } = updated;
    if (added + changed + removed > 0) app.log.info('the archive is up to date', { added, changed, removed, articles });
  };
  let open = 0;
  const freshly =
    <Given extends unknown[], Result>(answer: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      const waiting = new AbortController();
      open += 1;
      try {
        await Promise.race([refresh(), sleep(WAIT_MS, undefined, { signal: waiting.signal }).catch(() => undefined)]);
        return await answer(...given);
      } finally {
        waiting.abort();
        open -= 1;
      }
    };
  // All of them by name: the compiler asks for one that is added.
  const answers = (spoken: App): Answers & Pick<App, 'search'> => ({
    ask: freshly(spoken.ask),
    timeAsked: spoken.timeAsked,
    check: freshly(spoken.check),
    verifyQuote: freshly(spoken.verifyQuote),
    search: freshly(spoken.search),
    summarise: freshly(spoken.summarise),
    who: freshly(spoken.who),
    quotes: freshly(spoken.quotes),
    timeline: freshly(spoken.timeline),
  });
  const fresh = (spoken: App): FreshApp => ({
    ...spoken,
    ...answers(spoken),
    refresh,
    answering: () => open,
    speaking: (language) => fresh(spoken.speaking(language)),
  });
  return fresh(app);
}

function telling(log: App['log']): Required<UpdateOptions>['onProgress'] {
  let told = 0;
  return ({ done, total }) => {
    // Files, and within a large one its articles.
    if (done < told) told = 0;
    if (done - told < TOLD_EVERY || done === total) return;
    told = done;
    log.info('articles are being taken in', { done, total });
  };
}

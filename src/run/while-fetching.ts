import type { App } from '../app/app.ts';
import { messageOf } from '../errors.ts';

/** How often it is looked whether the time of a source has come. */
const LOOK_EVERY_MS = 60_000;

/**
 * The same work, during which the sources of `sources.yaml` are asked when their time has come. What goes wrong is logged,
 * each thing once.
 */
export function whileFetching<Result>(use: (app: App) => Promise<Result>): (app: App) => Promise<Result> {
  return async (app) => {
    const end = keepFetching(app);
    try {
      return await use(app);
    } finally {
      end();
    }
  };
}

function keepFetching({ fetch, log }: Pick<App, 'fetch' | 'log'>): () => void {
  const ending = new AbortController();
  const told = new Set<string>();
  const tellOnce = (problem: string): void => {
    if (!told.has(problem)) log.warn(problem);
    told.add(problem);
  };
  const look = async (): Promise<void> => {
    try {
      const { rounds } = await fetch({ isDue: true, signal: ending.signal });
      for (const { url, added, changed, problem, failed } of rounds) {
        if (added + changed > 0) log.info('fetched', { url, added, changed });
        if (problem !== null) tellOnce(`${url} ${problem}`);
        for (const one of failed) tellOnce(`${one.url} ${one.message}`);
      }
    } catch (error) {
      tellOnce(messageOf(error));
    }
  };
  const timer = setInterval(() => void look(), LOOK_EVERY_MS);
  timer.unref();
  void look();
  return () => {
    clearInterval(timer);
    ending.abort();
  };
}

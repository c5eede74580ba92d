import type { App } from '../../../src/app/app.ts';
import type { Config } from '../../../src/config.ts';
import type { Logger } from '../../../src/log.ts';
import { createWordings } from '../../../src/language/create-wording.ts';
import type { Language } from '../../../src/language/language.ts';
import { createMemory } from '../../../src/memory/create-memory.ts';
import { ARCHIVE } from './replies.ts';

/** An archive of one article for commands that bring their replies with them: it knows its state, and completes nothing. */
export function quietApp(given: Partial<App> & { readonly config: Config; readonly log: Logger }): App {
  const memory = createMemory(':memory:');
  const wordingIn = createWordings();
  const speaking = (language: Language): App => ({ ...app, wording: wordingIn(language) });
  const app: App = {
    wording: wordingIn('en'),
    speaking,
    memory: () => memory,
    status: async () => ARCHIVE,
    holdings: async () => ({ sources: [], fetched: [], failed: [] }),
    gaps: () => [],
    complete: async () => [],
    close: async () => undefined,
    update: unused,
    ask: unused,
    timeAsked: async () => null,
    check: unused,
    verifyQuote: unused,
    search: unused,
    summarise: unused,
    who: unused,
    quotes: unused,
    timeline: unused,
    people: unused,
    add: unused,
    takeAway: unused,
    fetch: unused,
    addPage: unused,
    takeDown: unused,
    watch: unused,
    findNews: async () => undefined,
    digest: async () => null,
    watchFeed: async () => null,
    pin: unused,
    unpin: unused,
    pinned: unused,
    askPinned: async () => ({ asked: 0, same: 0, changes: [] }),
    articles: unused,
    article: unused,
    changes: unused,
    versions: async () => [],
    model: unused,
    ...given,
  };
  return app;
}

function unused(): never {
  throw new Error('no command of this test asks the archive');
}

import { existsSync } from 'node:fs';
import { type AdditionsParts, createAdditions } from '../ingest/additions/create-additions.ts';
import { AppError } from '../errors.ts';
import type { Sources, SourcesParts } from '../sources/create-sources.ts';
import type { FetchReply } from '../reply/kinds/fetch-reply.ts';
import type { App } from './app.ts';

const NOTHING: FetchReply = { command: 'fetch', rounds: [], sources: [] };

export interface AddingParts extends AdditionsParts {
  readonly sources: Omit<SourcesParts, 'takeIn'>;
}

/** How articles come in beside the folder: by hand, and from sources. What fetching needs is read when it is first asked for. */
export function createAdding({
  sources: parts,
  ...additionsParts
}: AddingParts): Pick<App, 'add' | 'takeAway' | 'fetch' | 'addPage'> {
  const { add, takeAway, takeIn, addNamed } = createAdditions(additionsParts);
  let made: Promise<Sources> | null = null;
  const sources = (): Promise<Sources> => {
    made ??= import('../sources/create-sources.ts').then(({ createSources }) => createSources({ ...parts, takeIn }));
    return made;
  };
  return {
    add,
    takeAway,
    // Most have none: what is looked for once a minute must cost them nothing.
    fetch: async (options) => (existsSync(parts.sourcesFile) ? (await sources()).fetch(options) : NOTHING),
    async addPage(url) {
      if (!/^https?:\/\//iu.test(url) || !URL.canParse(url))
        throw new AppError('usage', `“${url}” is not the address of a web page.`);
      return addNamed(url, await (await sources()).fetchPage(url));
    },
  };
}

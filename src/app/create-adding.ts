import { existsSync } from 'node:fs';
import { type AdditionsParts, createAdditions } from '../ingest/additions/create-additions.ts';
import type { IngestThread } from '../ingest/thread/create-ingest-thread.ts';
import { wayToReadBytes } from '../ingest/ways-to-read.ts';
import { createRetirement, type RetirementParts } from './create-retirement.ts';
import type { History } from '../history/history.ts';
import { bodyHash } from '../history/print-hash.ts';
import type { Logger } from '../log.ts';
import { AppError } from '../errors.ts';
import type { Sources, SourcesParts } from '../sources/create-sources.ts';
import type { FetchReply } from '../reply/kinds/fetch-reply.ts';
import type { App } from './app.ts';

const NOTHING: FetchReply = { command: 'fetch', rounds: [], sources: [] };

export interface AddingParts extends Omit<AdditionsParts, 'hasEnded' | 'readBytes'> {
  readonly archive: RetirementParts['archive'] & AdditionsParts['archive'];
  readonly history: RetirementParts['history'] & Pick<History, 'hasEnded'>;
  readonly log: Logger;
  readonly thread: Pick<IngestThread, 'readBytes'>;
  readonly sources: Omit<SourcesParts, 'takeIn'>;
}

/** How articles come in beside the folder: by hand, and from sources. What fetching needs is read when it is first asked for. */
export function createAdding({
  sources: parts,
  history,
  log,
  thread,
  ...rest
}: AddingParts): Pick<App, 'add' | 'takeAway' | 'fetch' | 'addPage'> {
  const hasEnded = (file: string, body: string): boolean => history.hasEnded(file, bodyHash(body));
  const { add, takeAway, takeIn, addNamed } = createAdditions({ ...rest, hasEnded, readBytes: wayToReadBytes(thread) });
  const retire = createRetirement({ ...rest, history, log, sourcesFile: parts.sourcesFile });
  let made: Promise<Sources> | null = null;
  const sources = (): Promise<Sources> => {
    made ??= import('../sources/create-sources.ts').then(({ createSources }) => createSources({ ...parts, takeIn }));
    return made;
  };
  return {
    add,
    takeAway,
    // Most have none: what is looked for once a minute must cost them nothing.
    async fetch(options) {
      if (!existsSync(parts.sourcesFile)) return NOTHING;
      const reply = await (await sources()).fetch(options);
      await retire();
      return reply;
    },
    async addPage(url) {
      if (!/^https?:\/\//iu.test(url) || !URL.canParse(url))
        throw new AppError('usage', `“${url}” is not the address of a web page.`);
      return addNamed(url, await (await sources()).fetchPage(url));
    },
  };
}

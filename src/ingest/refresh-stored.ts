import { createPause } from '../pause.ts';
import { portionsOf } from '../portions-of.ts';
import { waysToRead } from './ways-to-read.ts';
import { hashed } from './article-hash.ts';
import type { IngestOptions } from './ingest-report.ts';
import { prepareArticles } from './prepare-articles.ts';

/** Articles whose people are read before any of it is stored. */
const READ = 32;
/** Articles that are split and embedded before they are stored: a transaction of more would hold others up. */
const EMBEDDED = 8;

/**
 * Reads the people again of every article that another finder than the wanted one read: after its setting changed, after
 * it could not be had for a while, in archives of earlier versions. Passages and vectors stay.
 */
export async function refreshPeople(options: IngestOptions): Promise<void> {
  const { archive, onProgress } = options;
  const wanted = options.people.wanted();
  const ids = await archive.unreadArticles(wanted, Number.MAX_SAFE_INTEGER);
  const { people } = waysToRead({ things: ids.length, longest: 0 }, options);
  const pause = createPause();
  let done = 0;
  for (const some of portionsOf(ids, READ)) {
    // Who has failed meanwhile is tried again by a later update.
    if (people.wanted() !== wanted) return;
    onProgress?.({ done, total: ids.length });
    const records = [];
    for (const [id, article] of await archive.articlesById(some)) {
      records.push({ id, ...(await people.read(article)) });
      await pause();
    }
    await archive.putPeople(records);
    done += some.length;
  }
}

/** Splits and embeds again what was stored without this model (in keyword mode). */
export async function refreshStale(options: IngestOptions): Promise<void> {
  const { archive, model } = options;
  if (model === null) return;
  for (;;) {
    const articles = await archive.staleArticles(model.id, EMBEDDED);
    if (articles.length === 0) return;
    await archive.putArticles(await prepareArticles(articles.map(hashed), options));
  }
}

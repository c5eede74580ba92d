import type { ArchiveReader } from '../archive/archive-reader.ts';
import { AppError } from '../errors.ts';
import type { Wording } from '../language/wording.ts';
import type { Logger } from '../log.ts';
import type { Memory } from '../memory/create-memory.ts';
import type { NewWatch, WatchKind } from '../memory/watches.ts';
import { articlesNaming } from '../people/person/articles-naming.ts';
import { findPerson } from '../people/person/find-person.ts';
import type { PreparePeople } from '../people/reading/read-people.ts';
import type { ArchiveStatus } from '../reply/kinds/archive-status.ts';
import type { DigestReply, WatchFeed, WatchReply } from '../reply/kinds/watch-replies.ts';
import type { Retrieval } from '../retrieval/retrieve.ts';
import { withOrWithoutModel } from '../retrieval/with-or-without-model.ts';
import { digestOf } from './digest.ts';
import { kindOfWatch } from './kind-of-watch.ts';
import { lookThrough, noticeArrivals } from './look-for-news.ts';
import { watchFeed } from './watch-feed.ts';

export interface WatchesParts {
  readonly archive: ArchiveReader;
  readonly memory: () => Memory;
  readonly prepare: PreparePeople;
  readonly retrieval: () => Promise<Retrieval>;
  readonly log: Logger;
  /** Brings the archive up to date with the articles folder. */
  readonly update: () => Promise<unknown>;
  readonly status: () => Promise<ArchiveStatus>;
  /** Of reasons that nobody is shown. */
  readonly wording: Wording;
}

/** What channels wait for. */
export interface Watches {
  /**
   * Begins to wait for what new articles print; what the archive has already is never told.
   * @throws {AppError} `watch-refused` for no words, too many, or one watch too many; or as `App.update`.
   */
  watch(wanted: Omit<NewWatch, 'kind'> & { readonly kind: WatchKind | null }): Promise<WatchReply>;
  /**
   * Takes note of what has come into the archive, and once a wave of it is over looks it through; what is found waits
   * in `memory().findings`. One look runs at a time. @param now milliseconds since 1970.
   */
  findNews(now: number): Promise<void>;
  /** What was found for a channel and not sent yet; null when there is nothing left to tell. */
  digest(channel: string): Promise<DigestReply | null>;
  /** What a watch has found since it was made, for programs that read feeds; null when there is no such watch. */
  watchFeed(id: number): Promise<WatchFeed | null>;
}

const MOST_WATCHES = 25;
const MOST_CHARACTERS = 200;

export function createWatches(parts: WatchesParts): Watches {
  const { archive, memory, log, retrieval, prepare, update, status, wording } = parts;
  let lookedAt: number | null = null;
  let looking: Promise<void> | null = null;

  /** Nothing is noted for nobody; the first watch then begins with all that is there. */
  const notice = async (): Promise<void> => {
    const { generation } = await archive.state();
    if (generation === lookedAt) return;
    await noticeArrivals(archive, memory(), memory().watches.list(null).length > 0);
    lookedAt = generation;
  };

  const look = async (now: number): Promise<void> => {
    if (memory().watches.list(null).length === 0) {
      lookedAt = null;
      return;
    }
    await notice();
    await withOrWithoutModel(await retrieval(), log, (within) =>
      lookThrough(memory(), now, { retrieval: within, prepare, wording }),
    );
  };

  return {
    async watch({ words, kind, ...place }) {
      const { watches } = memory();
      const own = watches.list(place.server);
      const isKnown = own.some((one) => one.channel === place.channel && one.words === words);
      if (words === '' || words.length > MOST_CHARACTERS || (own.length >= MOST_WATCHES && !isKnown)) throw refused();
      await update();
      await notice();
      const understood = kind ?? (await kindOfWatch(words, (name) => isNamed(name, parts)));
      const made = watches.add({ ...place, words, kind: understood });
      return { command: 'watch', kind: 'added', watches: [{ ...made, feed: null }], here: place.channel };
    },
    findNews(now) {
      looking ??= look(now).finally(() => (looking = null));
      return looking;
    },
    async watchFeed(id) {
      await notice();
      return withOrWithoutModel(await retrieval(), log, (within) =>
        watchFeed(id, memory(), { retrieval: within, archive, prepare, wording }),
      );
    },
    async digest(channel) {
      const found = memory().findings.list(channel);
      const watches = memory()
        .watches.list(null)
        .filter((watch) => watch.channel === channel);
      const digest = await digestOf(found, watches, archive);
      return digest === null ? null : { command: 'digest', ...digest, archive: await status() };
    },
  };
}

async function isNamed(name: string, { archive, prepare, wording }: WatchesParts): Promise<boolean> {
  const articles = await articlesNaming(name, archive, {});
  return findPerson(name, articles, { read: await prepare(articles), wording }).kind !== 'not-found';
}

function refused(): AppError {
  return new AppError(
    'watch-refused',
    `A watch needs 1 to ${MOST_CHARACTERS} characters, and a server has at most ${MOST_WATCHES} watches: remove one first.`,
  );
}

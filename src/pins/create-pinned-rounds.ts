import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { ArchiveStatus } from '../reply/kinds/archive-status.ts';
import type { Pinned } from './create-pinned.ts';

export interface PinnedRoundsParts extends Pick<Pinned, 'askPinned'> {
  readonly status: () => Promise<ArchiveStatus>;
  /** Whether a question of somebody's is being answered. */
  readonly isAnswering: () => boolean;
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** How long the archive must have been as it is. */
  readonly quietMs?: number;
  /** Between two looks at the archive, and at whether somebody asks. */
  readonly lookEveryMs?: number;
  readonly betweenMs?: number;
}

/** Asks pinned questions again as long as a process runs. */
export interface PinnedRounds {
  start(): void;
  /** Resolves when none is being asked any more. */
  stop(): Promise<void>;
}

const QUIET_MS = 2 * 60_000;
const LOOK_EVERY_MS = 15_000;
/** Between two pinned questions, and again while somebody else's is being answered: theirs come first. */
const BETWEEN_MS = 500;

/**
 * Has pinned questions asked once the archive has changed and nothing more has come for some minutes: one at a time, none
 * while somebody's question is being answered, and no further once the archive changes again.
 */
export function createPinnedRounds(parts: PinnedRoundsParts): PinnedRounds {
  const { askPinned, status, isAnswering, log, now = Date.now } = parts;
  const { quietMs = QUIET_MS, lookEveryMs = LOOK_EVERY_MS, betweenMs = BETWEEN_MS } = parts;
  let seen: { readonly updatedAt: string | null; readonly at: number } | null = null;
  let isAsked = false;
  let timer: NodeJS.Timeout | null = null;
  let working: Promise<void> | null = null;
  const ended = new AbortController();

  const isAsItWas = async (): Promise<boolean> => (await status()).updatedAt === seen?.updatedAt;
  const next = async (): Promise<boolean> => {
    do await sleep(betweenMs, undefined, { signal: ended.signal }).catch(() => undefined);
    while (isAnswering() && !ended.signal.aborted);
    return !ended.signal.aborted && (await isAsItWas());
  };
  const look = async (): Promise<void> => {
    const { updatedAt } = await status();
    if (seen?.updatedAt !== updatedAt) {
      seen = { updatedAt, at: now() };
      isAsked = false;
    }
    if (isAsked || now() - seen.at < quietMs) return;
    const { asked, same } = await askPinned(next);
    isAsked = await isAsItWas();
    if (asked > 0) log.info('pinned questions were asked again', { asked, same });
  };
  const lookSafely = async (): Promise<void> => {
    try {
      await look();
    } catch (error) {
      log.warn(`pinned questions could not be asked: ${messageOf(error)}`);
    } finally {
      working = null;
    }
  };
  return {
    start() {
      timer = setInterval(() => void (working ??= lookSafely()), lookEveryMs);
      timer.unref();
    },
    async stop() {
      if (timer !== null) clearInterval(timer);
      ended.abort();
      await working;
    },
  };
}

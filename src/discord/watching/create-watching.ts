import { type SendParts, sendDigests } from './send-digests.ts';
import { sendSourceReports } from './send-source-reports.ts';

export interface WatchingOptions extends SendParts {
  /** Milliseconds between two looks at what came in. */
  readonly everyMs: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Tells channels what they wait for, as long as the bot runs. */
export interface Watching {
  start(): void;
  /** Resolves when nothing is being looked through or sent any more. */
  stop(): Promise<void>;
}

/** Looks again and again, one look at a time; what goes wrong is logged and tried again at the next. */
export function createWatching({ everyMs, now, ...parts }: WatchingOptions): Watching {
  let timer: NodeJS.Timeout | null = null;
  let working: Promise<void> = Promise.resolve();
  let isWorking = false;
  const look = async (): Promise<void> => {
    isWorking = true;
    try {
      await parts.app.findNews(now());
      await sendDigests(parts, new Date(now()));
      await sendSourceReports(parts, new Date(now()));
    } catch (error) {
      parts.log.error('new articles could not be looked through', { error });
    } finally {
      isWorking = false;
    }
  };
  return {
    start() {
      timer = setInterval(() => {
        if (!isWorking) working = look();
      }, everyMs);
    },
    async stop() {
      if (timer !== null) clearInterval(timer);
      await working;
    },
  };
}

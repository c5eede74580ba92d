import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { quantile } from '../../src/measure/metrics.ts';

export interface LoopWatch {
  /** How late the loop was until now, and for how long it was held, as a line. */
  soFar(): string;
  /** Ends it. @returns the same. */
  end(): string;
}

const EVERY_MS = 10;
const TOO_LONG_MS = 50;

/**
 * Watches for how long the event loop of this thread is held: by Node's own histogram, and by what the thread itself
 * did between two turns. On a machine that others use too, the first also counts the time that the thread waited for a
 * processor; the second leaves it out, where the system tells it (Linux, `schedstat`).
 */
export function watchLoop(): LoopWatch {
  const histogram = monitorEventLoopDelay({ resolution: EVERY_MS });
  const held: number[] = [];
  let [last, waited] = [performance.now(), waitedMs()];
  const timer = setInterval(() => {
    const [now, waitedNow] = [performance.now(), waitedMs()];
    held.push(Math.max(0, now - last - (waitedNow - waited) - EVERY_MS));
    [last, waited] = [now, waitedNow];
  }, EVERY_MS);
  histogram.enable();
  const soFar = (): string => {
    const late = (share: number): string => (histogram.percentile(share) / 1e6 - EVERY_MS).toFixed(0);
    const of = (share: number): string => quantile(held, share).toFixed(0);
    const often = held.filter((ms) => ms > TOO_LONG_MS).length;
    return `late ${late(50)} / ${late(99)} / ${late(100)} ms, held ${of(0.5)} / ${of(0.99)} / ${of(1)} ms (median / 99 % / longest), over ${TOO_LONG_MS} ms ${often} times`;
  };
  return {
    soFar,
    end() {
      histogram.disable();
      clearInterval(timer);
      return soFar();
    },
  };
}

/** Milliseconds for which this process's first thread was ready and got no processor; 0 where nobody tells. */
function waitedMs(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[1]) / 1e6;
  } catch {
    return 0;
  }
}

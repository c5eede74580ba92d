import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { quantile } from '../../src/measure/metrics.ts';

export interface LoopWatch {
  /** How late the loop was until now, and for how long it was held, as a line. */
  soFar(): string;
  /** The most that the thread computed between two turns, in milliseconds. */
  longest(): number;
  /** Ends it. @returns the same as `soFar`. */
  end(): string;
}

const EVERY_MS = 10;
const TOO_LONG_MS = 50;

/**
 * Watches for how long the event loop of this thread is held: by Node's own histogram, and by what the thread itself
 * did between two turns. On a machine that others use too, the first also counts the time that the thread waited for a
 * processor; the second leaves it out, where the system tells it (Linux, `schedstat`), and counts what the thread waited for
 * a disk, or for the threads that help to collect garbage; the third is the processor time of the thread alone.
 */
export function watchLoop(): LoopWatch {
  const histogram = monitorEventLoopDelay({ resolution: EVERY_MS });
  const [held, computed]: readonly [number[], number[]] = [[], []];
  let [last, before] = [performance.now(), scheduled()];
  const timer = setInterval(() => {
    const [now, after] = [performance.now(), scheduled()];
    held.push(Math.max(0, now - last - (after.waitedMs - before.waitedMs) - EVERY_MS));
    computed.push(after.ranMs - before.ranMs);
    [last, before] = [now, after];
  }, EVERY_MS);
  histogram.enable();
  const soFar = (): string => {
    const late = (share: number): string => (histogram.percentile(share) / 1e6 - EVERY_MS).toFixed(0);
    const told = (all: readonly number[]): string => {
      const of = (share: number): string => quantile(all, share).toFixed(0);
      const often = all.filter((ms) => ms > TOO_LONG_MS).length;
      return `${of(0.5)} / ${of(0.99)} / ${of(1)} ms, over ${TOO_LONG_MS} ms ${often} of ${all.length} times`;
    };
    return `late ${late(50)} / ${late(99)} / ${late(100)} ms; held ${told(held)}; computed ${told(computed)} (median / 99 % / longest)`;
  };
  return {
    soFar,
    longest: () => Math.max(0, ...computed),
    end() {
      histogram.disable();
      clearInterval(timer);
      return soFar();
    },
  };
}

/** For how long this process's first thread ran, and was ready and got no processor, in milliseconds; 0 where nobody tells. */
function scheduled(): { readonly ranMs: number; readonly waitedMs: number } {
  try {
    const [ran, waited] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ').map(Number);
    return { ranMs: (ran ?? 0) / 1e6, waitedMs: (waited ?? 0) / 1e6 };
  } catch {
    return { ranMs: 0, waitedMs: 0 };
  }
}

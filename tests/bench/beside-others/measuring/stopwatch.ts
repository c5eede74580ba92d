import { quantile } from '../../../../src/measure/metrics.ts';

/** What something took, in milliseconds. */
export interface Taken {
  readonly wall: number;
  /** Of all threads of this process together. */
  readonly processor: number;
}

/** Wall and processor time of some work. */
export async function timed(work: () => Promise<unknown>): Promise<Taken> {
  const [startedAt, before] = [performance.now(), process.cpuUsage()];
  await work();
  const wall = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(before);
  return { wall, processor: (user + system) / 1000 };
}

/** What this process has taken since it was started. */
export function sinceStart(): Taken {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), processor: (user + system) / 1000 };
}

/** Median and 95th percentile of both, under a name. */
export function spread(name: string, taken: readonly Taken[]): Readonly<Record<string, number>> {
  if (taken.length === 0) return {};
  const of = (which: keyof Taken, share: number): number =>
    quantile(
      taken.map((one) => one[which]),
      share,
    );
  return {
    [`${name} processor`]: of('processor', 0.5),
    [`${name} processor p95`]: of('processor', 0.95),
    [`${name} wall`]: of('wall', 0.5),
    [`${name} wall p95`]: of('wall', 0.95),
    [`${name} times`]: taken.length,
  };
}

/** Repeats a kind of work, at least once, until there is nothing left or a time has passed. */
export async function repeated<Thing>(
  things: readonly Thing[],
  work: (thing: Thing) => Promise<unknown>,
  limitMs: number,
): Promise<readonly Taken[]> {
  const taken: Taken[] = [];
  const startedAt = performance.now();
  for (const thing of things) {
    taken.push(await timed(() => work(thing)));
    if (performance.now() - startedAt > limitMs) break;
  }
  return taken;
}

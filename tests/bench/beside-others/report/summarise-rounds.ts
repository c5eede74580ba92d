import { quantile } from '../../../../src/measure/metrics.ts';
import { PEERS } from '../peers.ts';
import type { MeasuredRound } from './measured-round.ts';

/** All rounds of a peer in one. */
export interface PeerSummary {
  readonly peer: string;
  readonly version: string;
  readonly rounds: number;
  /** Medians over the rounds. */
  readonly medians: Readonly<Record<string, number>>;
  /** Medians over the rounds of its value over Dateline's of the same round; without Dateline's own. */
  readonly ratios: Readonly<Record<string, number>>;
  readonly error: string | null;
}

/**
 * Medians, and medians of ratios to Dateline, round by round: in a round all take their turns within minutes, so that what
 * else the machine does slows all of them.
 */
export function summariseRounds(rounds: readonly MeasuredRound[]): readonly PeerSummary[] {
  const [ours] = PEERS;
  const oursIn = new Map(rounds.filter(({ peer }) => peer === ours?.name).map((one) => [one.round, one.values]));
  return PEERS.flatMap(({ name }): PeerSummary[] => {
    const own = rounds.filter(({ peer }) => peer === name);
    const last = own.at(-1);
    if (last === undefined) return [];
    const values = [...new Set(own.flatMap((one) => Object.keys(one.values)))];
    const median = (value: string, of: (one: MeasuredRound) => number | undefined): (readonly [string, number])[] => {
      const numbers = own.flatMap((one) => of(one) ?? []);
      return numbers.length === 0 ? [] : [[value, quantile(numbers, 0.5)]];
    };
    const ratio = (value: string, one: MeasuredRound): number | undefined => {
      const [its, our] = [one.values[value], oursIn.get(one.round)?.[value]];
      return its === undefined || our === undefined || our === 0 ? undefined : its / our;
    };
    return [
      {
        peer: name,
        version: last.version,
        rounds: own.length,
        medians: Object.fromEntries(values.flatMap((value) => median(value, (one) => one.values[value]))),
        ratios:
          name === ours?.name
            ? {}
            : Object.fromEntries(values.flatMap((value) => median(value, (one) => ratio(value, one)))),
        error: last.error,
      },
    ];
  });
}

import { seededRandom } from '../../src/seeded-random.ts';

/** Random choices that are the same for the same seed. */
export interface Random {
  /** A number from 0 to 1, 1 excluded. */
  number(): number;
  /** A whole number from 0 to `below`, excluded. */
  whole(below: number): number;
  /** A number of the normal distribution with mean 0 and deviation 1. */
  normal(): number;
  /** Puts the values into a random order, in place (Fisher and Yates). */
  shuffle(values: unknown[]): void;
}

export function createRandom(seed: number): Random {
  const number = seededRandom(seed);
  const whole = (below: number): number => Math.floor(number() * below);
  return {
    number,
    whole,
    // Box and Muller; 1 - number() is never 0.
    normal: () => Math.sqrt(-2 * Math.log(1 - number())) * Math.cos(2 * Math.PI * number()),
    shuffle(values) {
      for (let last = values.length - 1; last > 0; last -= 1) {
        const other = whole(last + 1);
        [values[last], values[other]] = [values[other], values[last]];
      }
    },
  };
}

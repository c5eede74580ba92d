import { seededRandom } from '../../src/seeded-random.ts';

/** Vectors of unit length, the same for the same seed. */
export function randomVectors({
  count,
  dimensions,
  seed,
}: {
  count: number;
  dimensions: number;
  seed: number;
}): readonly Float32Array[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const vector = Float32Array.from({ length: dimensions }, () => random() - 0.5);
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  });
}

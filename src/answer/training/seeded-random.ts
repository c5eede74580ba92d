/** Choices that are the same for the same seed. */
export interface Random {
  /** At most `count` of `values`, each once, in a random order. */
  sample<Value>(values: readonly Value[], count: number): readonly Value[];
}

/** Mulberry32 (Tommy Ettinger, public domain). */
export function seededRandom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    sample(values, count) {
      const keyed = values.map((value) => ({ value, key: next() }));
      return keyed
        .sort((a, b) => a.key - b.key)
        .slice(0, count)
        .map(({ value }) => value);
    },
  };
}

/** Values by key, those of them kept that were asked for last. */
export interface RecentlyUsed<Value> {
  /** The value of a key, made where it is not kept; one that is null is not. */
  get(key: string, make: () => Value | null): Value | null;
  /** Lets go of what is too much, those first that were asked for longest ago. */
  trim(): void;
}

/** @param sizeOf what keeping a value takes; @param most that all may take together. */
export function createRecentlyUsed<Value>(sizeOf: (value: Value) => number, most: number): RecentlyUsed<Value> {
  const kept = new Map<string, Value>();
  let size = 0;
  return {
    get(key, make) {
      const known = kept.get(key);
      const value = known ?? make();
      if (value === null) return null;
      if (known === undefined) size += sizeOf(value);
      // The last of the map is the last that was asked for.
      kept.delete(key);
      kept.set(key, value);
      return value;
    },
    trim() {
      for (const [key, value] of kept) {
        if (size <= most) break;
        kept.delete(key);
        size -= sizeOf(value);
      }
    },
  };
}

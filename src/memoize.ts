export interface MemoizeOptions<Given> {
  /** What a value is known by; what it is made from, unless it is said. */
  readonly by?: (given: Given) => unknown;
  /** Values that are remembered, at the most: all are forgotten once that many are. */
  readonly most?: number;
}

/** The same function, which makes each value once. @param make never gives undefined. */
export function memoize<Given, Value extends NonNullable<unknown> | null>(
  make: (given: Given) => Value,
  { by = (given) => given, most = Infinity }: MemoizeOptions<Given> = {},
): (given: Given) => Value {
  const made = new Map<unknown, Value>();
  return (given) => {
    const key = by(given);
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(given);
    if (made.size >= most) made.clear();
    made.set(key, value);
    return value;
  };
}
